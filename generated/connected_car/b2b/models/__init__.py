# Fleets (B2B): generated, do not edit.
"""The models, loaded on first use; `preload()` loads all of them."""

from typing import TYPE_CHECKING

from ..._runtime.core.base.lazy import lazy_attributes, preload_models

if TYPE_CHECKING:
    from .adas import Accr as Accr
    from .adas import Adas as Adas
    from .adas import AdasFront as AdasFront
    from .adas import AdasRear as AdasRear
    from .adas import Aebs as Aebs
    from .adas import Afil as Afil
    from .adas import Artiv as Artiv
    from .adas import Bsm as Bsm
    from .adas import Llka as Llka
    from .adas import ParkAssist as ParkAssist
    from .adas import Rgi as Rgi
    from .adas import Rlka as Rlka
    from .adas import Rvv as Rvv
    from .air import Air as Air
    from .air_base import AirBase as AirBase
    from .alarm import Alarm as Alarm
    from .alarm_details import AlarmDetails as AlarmDetails
    from .alarm_status import AlarmStatus as AlarmStatus
    from .alarm_trigger import AlarmTrigger as AlarmTrigger
    from .alarm_type_enum import AlarmTypeEnum as AlarmTypeEnum
    from .alarms import Alarms as Alarms
    from .alarms import AlarmsEmbedded as AlarmsEmbedded
    from .alert import Alert as Alert
    from .alert import AlertLinks as AlertLinks
    from .alert import AlertSeverity as AlertSeverity
    from .alert_msg_enum import AlertMsgEnum as AlertMsgEnum
    from .alerts import Alerts as Alerts
    from .alerts import AlertsEmbedded as AlertsEmbedded
    from .attribute import Attribute as Attribute
    from .attribute import AttributeType as AttributeType
    from .base_alarm import BaseAlarm as BaseAlarm
    from .base_alarm_status import Activation as Activation
    from .base_alarm_status import BaseAlarmStatus as BaseAlarmStatus
    from .base_alarm_trigger import BaseAlarmTrigger as BaseAlarmTrigger
    from .base_alarm_trigger import BaseAlarmTriggerType as BaseAlarmTriggerType
    from .base_safety import AutoECallTriggering as AutoECallTriggering
    from .base_safety import BaseSafety as BaseSafety
    from .basic_kinetic import BasicKinetic as BasicKinetic
    from .basic_program import BasicProgramOccurrence as BasicProgramOccurrence
    from .battery import Battery as Battery
    from .battery_base import BatteryBase as BatteryBase
    from .belt_status import Belt as Belt
    from .belt_status import BeltStatus as BeltStatus
    from .belt_status import BeltStatusId as BeltStatusId
    from .callback_ref import CallbackRef as CallbackRef
    from .callback_ref import CallbackRefLinks as CallbackRefLinks
    from .callback_status import CallbackStatus as CallbackStatus
    from .callback_subscribe import BatchNotify as BatchNotify
    from .callback_subscribe import CallbackSubscribeCallback as CallbackSubscribeCallback
    from .callback_subscribe import CallbackSubscribePolicy as CallbackSubscribePolicy
    from .callback_subscribe import CallbackSubscribeRetryPolicy as CallbackSubscribeRetryPolicy
    from .charge_schedule_program import ChargeScheduleProgram as ChargeScheduleProgram
    from .charging_status_enum import ChargingStatusEnum as ChargingStatusEnum
    from .collision import Collision as Collision
    from .collision import CollisionLinks as CollisionLinks
    from .collision_details import CollisionDetails as CollisionDetails
    from .collision_details import CollisionDetailsSeverity as CollisionDetailsSeverity
    from .collision_details import CollisionDetailsSide as CollisionDetailsSide
    from .collisions import Collisions as Collisions
    from .collisions import CollisionsEmbedded as CollisionsEmbedded
    from .composite_fuel_energy_consumption import CompositeFuelEnergyConsumption as CompositeFuelEnergyConsumption
    from .data_profile import DataProfile as DataProfile
    from .data_trigger import DataTrigger as DataTrigger
    from .data_trigger import DataTriggerData as DataTriggerData
    from .data_trigger import DataTriggerOp as DataTriggerOp
    from .day import Day as Day
    from .doors_state import DoorsState as DoorsState
    from .doors_state_base import DoorsStateBase as DoorsStateBase
    from .doors_state_base import DoorsStateBaseState as DoorsStateBaseState
    from .doors_state_base import Identifier as Identifier
    from .doors_state_base import LockedState as LockedState
    from .doors_state_base import Opening as Opening
    from .driving_behavior import DrivingBehavior as DrivingBehavior
    from .driving_behavior_base import DrivingBehaviorBase as DrivingBehaviorBase
    from .driving_behavior_base import DrivingBehaviorBaseMode as DrivingBehaviorBaseMode
    from .energy import Energy as Energy
    from .energy import EnergyElectric as EnergyElectric
    from .energy import EnergyExtension as EnergyExtension
    from .energy_base import EnergyBase as EnergyBase
    from .energy_base import EnergyBaseElectric as EnergyBaseElectric
    from .energy_base import EnergyBaseExtension as EnergyBaseExtension
    from .energy_battery import EnergyBattery as EnergyBattery
    from .energy_battery import Health as Health
    from .energy_battery import Load as Load
    from .energy_battery_base import EnergyBatteryBase as EnergyBatteryBase
    from .energy_charging import ChargingMode as ChargingMode
    from .energy_charging import ChargingPowerLevel as ChargingPowerLevel
    from .energy_charging import EnergyCharging as EnergyCharging
    from .energy_charging import EnergyChargingSchedule as EnergyChargingSchedule
    from .energy_charging import EnergyChargingType as EnergyChargingType
    from .energy_consumption import EnergyConsumption as EnergyConsumption
    from .energy_sub_type import EnergySubType as EnergySubType
    from .energy_type import EnergyType as EnergyType
    from .engine import Engine as Engine
    from .engine_air import EngineAir as EngineAir
    from .engine_base import EngineBase as EngineBase
    from .engine_base import EngineBaseExtension as EngineBaseExtension
    from .engine_base import EngineBaseType as EngineBaseType
    from .engine_base import GmpStatus as GmpStatus
    from .engine_base import Thermic as Thermic
    from .engine_liquid import EngineLiquid as EngineLiquid
    from .environment import Environment as Environment
    from .environment_base import EnvironmentBase as EnvironmentBase
    from .extension import Extension as Extension
    from .fix_status import FixStatus as FixStatus
    from .fleet import Fleet as Fleet
    from .fleet import FleetLinks as FleetLinks
    from .fleets import Fleets as Fleets
    from .fleets import FleetsEmbedded as FleetsEmbedded
    from .fuel import Fuel as Fuel
    from .health_electric_energy import HealthElectricEnergy as HealthElectricEnergy
    from .ignition import Ignition as Ignition
    from .ignition_base import IgnitionBase as IgnitionBase
    from .ignition_base import IgnitionBaseType as IgnitionBaseType
    from .kinetic import Kinetic as Kinetic
    from .light import Direction as Direction
    from .light import Light as Light
    from .light import LightPosition as LightPosition
    from .light import LightStatus as LightStatus
    from .lighting_base import LightingBase as LightingBase
    from .lighting_base import LightingBaseLight as LightingBaseLight
    from .lighting_base import LightingBaseStatus as LightingBaseStatus
    from .lighting_base import Turn as Turn
    from .lighting_system import LightingSystem as LightingSystem
    from .lighting_system_base import LightingSystemBase as LightingSystemBase
    from .link import Link as Link
    from .lite_energy import LiteEnergy as LiteEnergy
    from .load_electric_energy import LoadElectricEnergy as LoadElectricEnergy
    from .luminosity import Luminosity as Luminosity
    from .luminosity_base import LuminosityBase as LuminosityBase
    from .maintenance import Maintenance as Maintenance
    from .maintenance import MaintenanceLinks as MaintenanceLinks
    from .maintenance_base import MaintenanceBase as MaintenanceBase
    from .maintenance_list import MaintenanceList as MaintenanceList
    from .maintenance_list import MaintenanceListEmbedded as MaintenanceListEmbedded
    from .monitor import Monitor as Monitor
    from .monitor import MonitorLinks as MonitorLinks
    from .monitor_callback_subscribe import MonitorCallbackSubscribe as MonitorCallbackSubscribe
    from .monitor_parameter import ExtendedEventParam as ExtendedEventParam
    from .monitor_parameter import MonitorParameter as MonitorParameter
    from .monitor_parameter import TriggerParam as TriggerParam
    from .monitor_ref import MonitorRef as MonitorRef
    from .monitor_ref import MonitorRefLinks as MonitorRefLinks
    from .monitor_status import MonitorStatus as MonitorStatus
    from .monitor_status_setter import MonitorStatusSetter as MonitorStatusSetter
    from .monitor_status_setter import MonitorStatusSetterStatus as MonitorStatusSetterStatus
    from .monitor_trigger import MonitorTrigger as MonitorTrigger
    from .monitors import Monitors as Monitors
    from .monitors import MonitorsEmbedded as MonitorsEmbedded
    from .motorization import Motorization as Motorization
    from .onboard_capabilities import Charging as Charging
    from .onboard_capabilities import Door as Door
    from .onboard_capabilities import Horn as Horn
    from .onboard_capabilities import Immediate as Immediate
    from .onboard_capabilities import Navigation as Navigation
    from .onboard_capabilities import OnboardCapabilities as OnboardCapabilities
    from .onboard_capabilities import OnboardCapabilitiesData as OnboardCapabilitiesData
    from .onboard_capabilities import OnboardCapabilitiesLights as OnboardCapabilitiesLights
    from .onboard_capabilities import OnboardCapabilitiesParameters as OnboardCapabilitiesParameters
    from .onboard_capabilities import OnboardCapabilitiesPreconditioning as OnboardCapabilitiesPreconditioning
    from .onboard_capabilities import (
        OnboardCapabilitiesPreconditioningParameters as OnboardCapabilitiesPreconditioningParameters,
    )
    from .onboard_capabilities import OnboardCapabilitiesPreferences as OnboardCapabilitiesPreferences
    from .onboard_capabilities import OnboardCapabilitiesPrograms as OnboardCapabilitiesPrograms
    from .onboard_capabilities import OnboardCapabilitiesRemote as OnboardCapabilitiesRemote
    from .onboard_capabilities import OnboardCapabilitiesSchedule as OnboardCapabilitiesSchedule
    from .onboard_capabilities import OnboardCapabilitiesSchedulePrograms as OnboardCapabilitiesSchedulePrograms
    from .onboard_capabilities import OnboardCapabilitiesStolen as OnboardCapabilitiesStolen
    from .onboard_capabilities import Wakeup as Wakeup
    from .point import Point as Point
    from .position import Position as Position
    from .position import PositionProperties as PositionProperties
    from .position import PositionType as PositionType
    from .position_base import PositionBase as PositionBase
    from .position_base import PositionBaseProperties as PositionBaseProperties
    from .position_base import PositionBaseType as PositionBaseType
    from .powertrain import Powertrain as Powertrain
    from .powertrain_base import PowertrainBase as PowertrainBase
    from .powertrain_base import PowertrainBaseStatus as PowertrainBaseStatus
    from .preconditioning import FailureCause as FailureCause
    from .preconditioning import Preconditioning as Preconditioning
    from .preconditioning import PreconditioningAirConditioning as PreconditioningAirConditioning
    from .preconditioning import PreconditioningStatus as PreconditioningStatus
    from .preconditioning import StartingCause as StartingCause
    from .preconditioning_program import PreconditioningProgram as PreconditioningProgram
    from .privacy import Privacy as Privacy
    from .privacy_base import PrivacyBase as PrivacyBase
    from .privacy_base import PrivacyBaseState as PrivacyBaseState
    from .program import ProgramOccurrence as ProgramOccurrence
    from .program import Recurrence as Recurrence
    from .remote import Remote as Remote
    from .remote_action import RemoteAction as RemoteAction
    from .remote_action import RemoteActionLinks as RemoteActionLinks
    from .remote_action_status import RemoteActionStatus as RemoteActionStatus
    from .remote_actions import RemoteActions as RemoteActions
    from .remote_actions import RemoteActionsEmbedded as RemoteActionsEmbedded
    from .remote_attribute import RemoteAttribute as RemoteAttribute
    from .remote_callback import RemoteCallback as RemoteCallback
    from .remote_callback import RemoteCallbackLinks as RemoteCallbackLinks
    from .remote_callback_subscribe import RemoteCallbackSubscribe as RemoteCallbackSubscribe
    from .remote_callback_subscribe import RemoteCallbackSubscribeCallback as RemoteCallbackSubscribeCallback
    from .remote_callback_subscribe import RemoteCallbackSubscribePolicy as RemoteCallbackSubscribePolicy
    from .remote_callback_subscribe import RemoteCallbackSubscribeRetryPolicy as RemoteCallbackSubscribeRetryPolicy
    from .remote_callback_subscribe import RemoteCallbackSubscribeWebhook as RemoteCallbackSubscribeWebhook
    from .remote_callbacks import RemoteCallbacks as RemoteCallbacks
    from .remote_callbacks import RemoteCallbacksEmbedded as RemoteCallbacksEmbedded
    from .remote_callbacks_status_setter import RemoteCallbacksStatusSetter as RemoteCallbacksStatusSetter
    from .remote_callbacks_status_setter import RemoteCallbacksStatusSetterStatus as RemoteCallbacksStatusSetterStatus
    from .remote_charging import RemoteCharging as RemoteCharging
    from .remote_charging import RemoteChargingLevel as RemoteChargingLevel
    from .remote_charging import RemoteChargingPreferences as RemoteChargingPreferences
    from .remote_charging import RemoteChargingProgram as RemoteChargingProgram
    from .remote_charging import RemoteChargingSchedule as RemoteChargingSchedule
    from .remote_charging import RemoteChargingType as RemoteChargingType
    from .remote_doors_state import RemoteDoorsState as RemoteDoorsState
    from .remote_doors_state import RemoteDoorsStateKind as RemoteDoorsStateKind
    from .remote_event_feedback_detail import RemoteEventFeedbackDetail as RemoteEventFeedbackDetail
    from .remote_failed_event_status import RemoteFailedEventStatus as RemoteFailedEventStatus
    from .remote_horn import RemoteHorn as RemoteHorn
    from .remote_horn import RemoteHornState as RemoteHornState
    from .remote_lights import RemoteLights as RemoteLights
    from .remote_navigation import RemoteNavigation as RemoteNavigation
    from .remote_post_response import RemotePostResponse as RemotePostResponse
    from .remote_post_response import RemotePostResponseLinks as RemotePostResponseLinks
    from .remote_preconditioning import ActionsType as ActionsType
    from .remote_preconditioning import RemotePreconditioning as RemotePreconditioning
    from .remote_preconditioning import RemotePreconditioningAirConditioning as RemotePreconditioningAirConditioning
    from .remote_preconditioning import RemotePreconditioningProgram as RemotePreconditioningProgram
    from .remote_set_immobilization import RemoteSetImmobilization as RemoteSetImmobilization
    from .remote_stolen import RemoteStolen as RemoteStolen
    from .remote_stolen import TrackingPeriod as TrackingPeriod
    from .remote_type import RemoteType as RemoteType
    from .remote_wake_up import RemoteWakeUp as RemoteWakeUp
    from .safety import Safety as Safety
    from .service_type import ServiceType as ServiceType
    from .service_type import ServiceTypeKind as ServiceTypeKind
    from .status import Status as Status
    from .status import StatusEmbedded as StatusEmbedded
    from .status import StatusLinks as StatusLinks
    from .status_list import StatusList as StatusList
    from .status_list import StatusListEmbedded as StatusListEmbedded
    from .stolen import Stolen as Stolen
    from .stolen_base import StolenBaseLinks as StolenBaseLinks
    from .stolen_collection import StolenCollection as StolenCollection
    from .stolen_collection import StolenCollectionEmbedded as StolenCollectionEmbedded
    from .stolen_obj import StolenObj as StolenObj
    from .tab_links import TabLinks as TabLinks
    from .telemetries import Telemetries as Telemetries
    from .telemetries import TelemetriesEmbedded as TelemetriesEmbedded
    from .telemetry import Odometer as Odometer
    from .telemetry import Telemetry as Telemetry
    from .telemetry import TelemetryEmbedded as TelemetryEmbedded
    from .telemetry import TelemetryLinks as TelemetryLinks
    from .telemetry import TelemetryVehicle as TelemetryVehicle
    from .telemetry_enum import TelemetryEnum as TelemetryEnum
    from .telemetry_extension import TelemetryExtension as TelemetryExtension
    from .telemetry_extension_type import TelemetryExtensionType as TelemetryExtensionType
    from .time_trigger import TimeTrigger as TimeTrigger
    from .time_trigger_entry import TimeTriggerEntry as TimeTriggerEntry
    from .time_trigger_entry import TimeTriggerEntryOccurrence as TimeTriggerEntryOccurrence
    from .transmission import Gearbox as Gearbox
    from .transmission import Ratio as Ratio
    from .transmission import Transmission as Transmission
    from .transmission import TransmissionMode as TransmissionMode
    from .trip import Cause as Cause
    from .trip import Trip as Trip
    from .trip import TripFault as TripFault
    from .trip import TripFaultKind as TripFaultKind
    from .trip import TripKinetic as TripKinetic
    from .trip import TripLinks as TripLinks
    from .trip_segment import Propulsion as Propulsion
    from .trip_segment import TripSegment as TripSegment
    from .trip_state_enum import TripStateEnum as TripStateEnum
    from .trips import Trips as Trips
    from .trips import TripsEmbedded as TripsEmbedded
    from .vehicle import Vehicle as Vehicle
    from .vehicle import VehicleEmbedded as VehicleEmbedded
    from .vehicle import VehicleLinks as VehicleLinks
    from .vehicle_branding import VehicleBranding as VehicleBranding
    from .vehicle_branding_single import VehicleBrandingSingle as VehicleBrandingSingle
    from .vehicle_capabilities import VehicleCapabilities as VehicleCapabilities
    from .vehicle_capabilities import VehicleCapabilitiesEmbedded as VehicleCapabilitiesEmbedded
    from .vehicle_extension import VehicleExtension as VehicleExtension
    from .vehicle_extension_type import VehicleExtensionType as VehicleExtensionType
    from .vehicle_extensions import VehicleExtensions as VehicleExtensions
    from .vehicle_item import VehicleItem as VehicleItem
    from .vehicle_item import VehicleItemEmbedded as VehicleItemEmbedded
    from .vehicle_item import VehicleItemLinks as VehicleItemLinks
    from .vehicle_odometer import VehicleOdometer as VehicleOdometer
    from .vehicles import Vehicles as Vehicles
    from .vehicles import VehiclesEmbedded as VehiclesEmbedded
    from .vehicles_extension_type import VehiclesExtensionType as VehiclesExtensionType
    from .way_points import WayPoints as WayPoints
    from .way_points import WayPointsEmbedded as WayPointsEmbedded
    from .webhook import Webhook as Webhook
    from .wiping_blades_state import WipingBladesState as WipingBladesState
    from .wiping_blades_state_base import Speed as Speed
    from .x_error import XError as XError
    from .zone_trigger import Transition as Transition
    from .zone_trigger import ZoneTrigger as ZoneTrigger
    from .zone_trigger import ZoneTriggerCenter as ZoneTriggerCenter
    from .zone_trigger import ZoneTriggerPlace as ZoneTriggerPlace

_HOMES = {
    "Accr": "adas",
    "ActionsType": "remote_preconditioning",
    "Activation": "base_alarm_status",
    "Adas": "adas",
    "AdasFront": "adas",
    "AdasRear": "adas",
    "Aebs": "adas",
    "Afil": "adas",
    "Air": "air",
    "AirBase": "air_base",
    "Alarm": "alarm",
    "AlarmDetails": "alarm_details",
    "Alarms": "alarms",
    "AlarmsEmbedded": "alarms",
    "AlarmStatus": "alarm_status",
    "AlarmTrigger": "alarm_trigger",
    "AlarmTypeEnum": "alarm_type_enum",
    "Alert": "alert",
    "AlertLinks": "alert",
    "AlertMsgEnum": "alert_msg_enum",
    "Alerts": "alerts",
    "AlertsEmbedded": "alerts",
    "AlertSeverity": "alert",
    "Artiv": "adas",
    "Attribute": "attribute",
    "AttributeType": "attribute",
    "AutoECallTriggering": "base_safety",
    "BaseAlarm": "base_alarm",
    "BaseAlarmStatus": "base_alarm_status",
    "BaseAlarmTrigger": "base_alarm_trigger",
    "BaseAlarmTriggerType": "base_alarm_trigger",
    "BaseSafety": "base_safety",
    "BasicKinetic": "basic_kinetic",
    "BasicProgramOccurrence": "basic_program",
    "BatchNotify": "callback_subscribe",
    "Battery": "battery",
    "BatteryBase": "battery_base",
    "Belt": "belt_status",
    "BeltStatus": "belt_status",
    "BeltStatusId": "belt_status",
    "Bsm": "adas",
    "CallbackRef": "callback_ref",
    "CallbackRefLinks": "callback_ref",
    "CallbackStatus": "callback_status",
    "CallbackSubscribeCallback": "callback_subscribe",
    "CallbackSubscribePolicy": "callback_subscribe",
    "CallbackSubscribeRetryPolicy": "callback_subscribe",
    "Cause": "trip",
    "ChargeScheduleProgram": "charge_schedule_program",
    "Charging": "onboard_capabilities",
    "ChargingMode": "energy_charging",
    "ChargingPowerLevel": "energy_charging",
    "ChargingStatusEnum": "charging_status_enum",
    "Collision": "collision",
    "CollisionDetails": "collision_details",
    "CollisionDetailsSeverity": "collision_details",
    "CollisionDetailsSide": "collision_details",
    "CollisionLinks": "collision",
    "Collisions": "collisions",
    "CollisionsEmbedded": "collisions",
    "CompositeFuelEnergyConsumption": "composite_fuel_energy_consumption",
    "DataProfile": "data_profile",
    "DataTrigger": "data_trigger",
    "DataTriggerData": "data_trigger",
    "DataTriggerOp": "data_trigger",
    "Day": "day",
    "Direction": "light",
    "Door": "onboard_capabilities",
    "DoorsState": "doors_state",
    "DoorsStateBase": "doors_state_base",
    "DoorsStateBaseState": "doors_state_base",
    "DrivingBehavior": "driving_behavior",
    "DrivingBehaviorBase": "driving_behavior_base",
    "DrivingBehaviorBaseMode": "driving_behavior_base",
    "Energy": "energy",
    "EnergyBase": "energy_base",
    "EnergyBaseElectric": "energy_base",
    "EnergyBaseExtension": "energy_base",
    "EnergyBattery": "energy_battery",
    "EnergyBatteryBase": "energy_battery_base",
    "EnergyCharging": "energy_charging",
    "EnergyChargingSchedule": "energy_charging",
    "EnergyChargingType": "energy_charging",
    "EnergyConsumption": "energy_consumption",
    "EnergyElectric": "energy",
    "EnergyExtension": "energy",
    "EnergySubType": "energy_sub_type",
    "EnergyType": "energy_type",
    "Engine": "engine",
    "EngineAir": "engine_air",
    "EngineBase": "engine_base",
    "EngineBaseExtension": "engine_base",
    "EngineBaseType": "engine_base",
    "EngineLiquid": "engine_liquid",
    "Environment": "environment",
    "EnvironmentBase": "environment_base",
    "ExtendedEventParam": "monitor_parameter",
    "Extension": "extension",
    "FailureCause": "preconditioning",
    "FixStatus": "fix_status",
    "Fleet": "fleet",
    "FleetLinks": "fleet",
    "Fleets": "fleets",
    "FleetsEmbedded": "fleets",
    "Fuel": "fuel",
    "Gearbox": "transmission",
    "GmpStatus": "engine_base",
    "Health": "energy_battery",
    "HealthElectricEnergy": "health_electric_energy",
    "Horn": "onboard_capabilities",
    "Identifier": "doors_state_base",
    "Ignition": "ignition",
    "IgnitionBase": "ignition_base",
    "IgnitionBaseType": "ignition_base",
    "Immediate": "onboard_capabilities",
    "Kinetic": "kinetic",
    "Light": "light",
    "LightingBase": "lighting_base",
    "LightingBaseLight": "lighting_base",
    "LightingBaseStatus": "lighting_base",
    "LightingSystem": "lighting_system",
    "LightingSystemBase": "lighting_system_base",
    "LightPosition": "light",
    "LightStatus": "light",
    "Link": "link",
    "LiteEnergy": "lite_energy",
    "Llka": "adas",
    "Load": "energy_battery",
    "LoadElectricEnergy": "load_electric_energy",
    "LockedState": "doors_state_base",
    "Luminosity": "luminosity",
    "LuminosityBase": "luminosity_base",
    "Maintenance": "maintenance",
    "MaintenanceBase": "maintenance_base",
    "MaintenanceLinks": "maintenance",
    "MaintenanceList": "maintenance_list",
    "MaintenanceListEmbedded": "maintenance_list",
    "Monitor": "monitor",
    "MonitorCallbackSubscribe": "monitor_callback_subscribe",
    "MonitorLinks": "monitor",
    "MonitorParameter": "monitor_parameter",
    "MonitorRef": "monitor_ref",
    "MonitorRefLinks": "monitor_ref",
    "Monitors": "monitors",
    "MonitorsEmbedded": "monitors",
    "MonitorStatus": "monitor_status",
    "MonitorStatusSetter": "monitor_status_setter",
    "MonitorStatusSetterStatus": "monitor_status_setter",
    "MonitorTrigger": "monitor_trigger",
    "Motorization": "motorization",
    "Navigation": "onboard_capabilities",
    "Odometer": "telemetry",
    "OnboardCapabilities": "onboard_capabilities",
    "OnboardCapabilitiesData": "onboard_capabilities",
    "OnboardCapabilitiesLights": "onboard_capabilities",
    "OnboardCapabilitiesParameters": "onboard_capabilities",
    "OnboardCapabilitiesPreconditioning": "onboard_capabilities",
    "OnboardCapabilitiesPreconditioningParameters": "onboard_capabilities",
    "OnboardCapabilitiesPreferences": "onboard_capabilities",
    "OnboardCapabilitiesPrograms": "onboard_capabilities",
    "OnboardCapabilitiesRemote": "onboard_capabilities",
    "OnboardCapabilitiesSchedule": "onboard_capabilities",
    "OnboardCapabilitiesSchedulePrograms": "onboard_capabilities",
    "OnboardCapabilitiesStolen": "onboard_capabilities",
    "Opening": "doors_state_base",
    "ParkAssist": "adas",
    "Point": "point",
    "Position": "position",
    "PositionBase": "position_base",
    "PositionBaseProperties": "position_base",
    "PositionBaseType": "position_base",
    "PositionProperties": "position",
    "PositionType": "position",
    "Powertrain": "powertrain",
    "PowertrainBase": "powertrain_base",
    "PowertrainBaseStatus": "powertrain_base",
    "Preconditioning": "preconditioning",
    "PreconditioningAirConditioning": "preconditioning",
    "PreconditioningProgram": "preconditioning_program",
    "PreconditioningStatus": "preconditioning",
    "Privacy": "privacy",
    "PrivacyBase": "privacy_base",
    "PrivacyBaseState": "privacy_base",
    "ProgramOccurrence": "program",
    "Propulsion": "trip_segment",
    "Ratio": "transmission",
    "Recurrence": "program",
    "Remote": "remote",
    "RemoteAction": "remote_action",
    "RemoteActionLinks": "remote_action",
    "RemoteActions": "remote_actions",
    "RemoteActionsEmbedded": "remote_actions",
    "RemoteActionStatus": "remote_action_status",
    "RemoteAttribute": "remote_attribute",
    "RemoteCallback": "remote_callback",
    "RemoteCallbackLinks": "remote_callback",
    "RemoteCallbacks": "remote_callbacks",
    "RemoteCallbacksEmbedded": "remote_callbacks",
    "RemoteCallbacksStatusSetter": "remote_callbacks_status_setter",
    "RemoteCallbacksStatusSetterStatus": "remote_callbacks_status_setter",
    "RemoteCallbackSubscribe": "remote_callback_subscribe",
    "RemoteCallbackSubscribeCallback": "remote_callback_subscribe",
    "RemoteCallbackSubscribePolicy": "remote_callback_subscribe",
    "RemoteCallbackSubscribeRetryPolicy": "remote_callback_subscribe",
    "RemoteCallbackSubscribeWebhook": "remote_callback_subscribe",
    "RemoteCharging": "remote_charging",
    "RemoteChargingLevel": "remote_charging",
    "RemoteChargingPreferences": "remote_charging",
    "RemoteChargingProgram": "remote_charging",
    "RemoteChargingSchedule": "remote_charging",
    "RemoteChargingType": "remote_charging",
    "RemoteDoorsState": "remote_doors_state",
    "RemoteDoorsStateKind": "remote_doors_state",
    "RemoteEventFeedbackDetail": "remote_event_feedback_detail",
    "RemoteFailedEventStatus": "remote_failed_event_status",
    "RemoteHorn": "remote_horn",
    "RemoteHornState": "remote_horn",
    "RemoteLights": "remote_lights",
    "RemoteNavigation": "remote_navigation",
    "RemotePostResponse": "remote_post_response",
    "RemotePostResponseLinks": "remote_post_response",
    "RemotePreconditioning": "remote_preconditioning",
    "RemotePreconditioningAirConditioning": "remote_preconditioning",
    "RemotePreconditioningProgram": "remote_preconditioning",
    "RemoteSetImmobilization": "remote_set_immobilization",
    "RemoteStolen": "remote_stolen",
    "RemoteType": "remote_type",
    "RemoteWakeUp": "remote_wake_up",
    "Rgi": "adas",
    "Rlka": "adas",
    "Rvv": "adas",
    "Safety": "safety",
    "ServiceType": "service_type",
    "ServiceTypeKind": "service_type",
    "Speed": "wiping_blades_state_base",
    "StartingCause": "preconditioning",
    "Status": "status",
    "StatusEmbedded": "status",
    "StatusLinks": "status",
    "StatusList": "status_list",
    "StatusListEmbedded": "status_list",
    "Stolen": "stolen",
    "StolenBaseLinks": "stolen_base",
    "StolenCollection": "stolen_collection",
    "StolenCollectionEmbedded": "stolen_collection",
    "StolenObj": "stolen_obj",
    "TabLinks": "tab_links",
    "Telemetries": "telemetries",
    "TelemetriesEmbedded": "telemetries",
    "Telemetry": "telemetry",
    "TelemetryEmbedded": "telemetry",
    "TelemetryEnum": "telemetry_enum",
    "TelemetryExtension": "telemetry_extension",
    "TelemetryExtensionType": "telemetry_extension_type",
    "TelemetryLinks": "telemetry",
    "TelemetryVehicle": "telemetry",
    "Thermic": "engine_base",
    "TimeTrigger": "time_trigger",
    "TimeTriggerEntry": "time_trigger_entry",
    "TimeTriggerEntryOccurrence": "time_trigger_entry",
    "TrackingPeriod": "remote_stolen",
    "Transition": "zone_trigger",
    "Transmission": "transmission",
    "TransmissionMode": "transmission",
    "TriggerParam": "monitor_parameter",
    "Trip": "trip",
    "TripFault": "trip",
    "TripFaultKind": "trip",
    "TripKinetic": "trip",
    "TripLinks": "trip",
    "Trips": "trips",
    "TripSegment": "trip_segment",
    "TripsEmbedded": "trips",
    "TripStateEnum": "trip_state_enum",
    "Turn": "lighting_base",
    "Vehicle": "vehicle",
    "VehicleBranding": "vehicle_branding",
    "VehicleBrandingSingle": "vehicle_branding_single",
    "VehicleCapabilities": "vehicle_capabilities",
    "VehicleCapabilitiesEmbedded": "vehicle_capabilities",
    "VehicleEmbedded": "vehicle",
    "VehicleExtension": "vehicle_extension",
    "VehicleExtensions": "vehicle_extensions",
    "VehicleExtensionType": "vehicle_extension_type",
    "VehicleItem": "vehicle_item",
    "VehicleItemEmbedded": "vehicle_item",
    "VehicleItemLinks": "vehicle_item",
    "VehicleLinks": "vehicle",
    "VehicleOdometer": "vehicle_odometer",
    "Vehicles": "vehicles",
    "VehiclesEmbedded": "vehicles",
    "VehiclesExtensionType": "vehicles_extension_type",
    "Wakeup": "onboard_capabilities",
    "WayPoints": "way_points",
    "WayPointsEmbedded": "way_points",
    "Webhook": "webhook",
    "WipingBladesState": "wiping_blades_state",
    "XError": "x_error",
    "ZoneTrigger": "zone_trigger",
    "ZoneTriggerCenter": "zone_trigger",
    "ZoneTriggerPlace": "zone_trigger",
}
__all__ = [
    "Accr",
    "ActionsType",
    "Activation",
    "Adas",
    "AdasFront",
    "AdasRear",
    "Aebs",
    "Afil",
    "Air",
    "AirBase",
    "Alarm",
    "AlarmDetails",
    "Alarms",
    "AlarmsEmbedded",
    "AlarmStatus",
    "AlarmTrigger",
    "AlarmTypeEnum",
    "Alert",
    "AlertLinks",
    "AlertMsgEnum",
    "Alerts",
    "AlertsEmbedded",
    "AlertSeverity",
    "Artiv",
    "Attribute",
    "AttributeType",
    "AutoECallTriggering",
    "BaseAlarm",
    "BaseAlarmStatus",
    "BaseAlarmTrigger",
    "BaseAlarmTriggerType",
    "BaseSafety",
    "BasicKinetic",
    "BasicProgramOccurrence",
    "BatchNotify",
    "Battery",
    "BatteryBase",
    "Belt",
    "BeltStatus",
    "BeltStatusId",
    "Bsm",
    "CallbackRef",
    "CallbackRefLinks",
    "CallbackStatus",
    "CallbackSubscribeCallback",
    "CallbackSubscribePolicy",
    "CallbackSubscribeRetryPolicy",
    "Cause",
    "ChargeScheduleProgram",
    "Charging",
    "ChargingMode",
    "ChargingPowerLevel",
    "ChargingStatusEnum",
    "Collision",
    "CollisionDetails",
    "CollisionDetailsSeverity",
    "CollisionDetailsSide",
    "CollisionLinks",
    "Collisions",
    "CollisionsEmbedded",
    "CompositeFuelEnergyConsumption",
    "DataProfile",
    "DataTrigger",
    "DataTriggerData",
    "DataTriggerOp",
    "Day",
    "Direction",
    "Door",
    "DoorsState",
    "DoorsStateBase",
    "DoorsStateBaseState",
    "DrivingBehavior",
    "DrivingBehaviorBase",
    "DrivingBehaviorBaseMode",
    "Energy",
    "EnergyBase",
    "EnergyBaseElectric",
    "EnergyBaseExtension",
    "EnergyBattery",
    "EnergyBatteryBase",
    "EnergyCharging",
    "EnergyChargingSchedule",
    "EnergyChargingType",
    "EnergyConsumption",
    "EnergyElectric",
    "EnergyExtension",
    "EnergySubType",
    "EnergyType",
    "Engine",
    "EngineAir",
    "EngineBase",
    "EngineBaseExtension",
    "EngineBaseType",
    "EngineLiquid",
    "Environment",
    "EnvironmentBase",
    "ExtendedEventParam",
    "Extension",
    "FailureCause",
    "FixStatus",
    "Fleet",
    "FleetLinks",
    "Fleets",
    "FleetsEmbedded",
    "Fuel",
    "Gearbox",
    "GmpStatus",
    "Health",
    "HealthElectricEnergy",
    "Horn",
    "Identifier",
    "Ignition",
    "IgnitionBase",
    "IgnitionBaseType",
    "Immediate",
    "Kinetic",
    "Light",
    "LightingBase",
    "LightingBaseLight",
    "LightingBaseStatus",
    "LightingSystem",
    "LightingSystemBase",
    "LightPosition",
    "LightStatus",
    "Link",
    "LiteEnergy",
    "Llka",
    "Load",
    "LoadElectricEnergy",
    "LockedState",
    "Luminosity",
    "LuminosityBase",
    "Maintenance",
    "MaintenanceBase",
    "MaintenanceLinks",
    "MaintenanceList",
    "MaintenanceListEmbedded",
    "Monitor",
    "MonitorCallbackSubscribe",
    "MonitorLinks",
    "MonitorParameter",
    "MonitorRef",
    "MonitorRefLinks",
    "Monitors",
    "MonitorsEmbedded",
    "MonitorStatus",
    "MonitorStatusSetter",
    "MonitorStatusSetterStatus",
    "MonitorTrigger",
    "Motorization",
    "Navigation",
    "Odometer",
    "OnboardCapabilities",
    "OnboardCapabilitiesData",
    "OnboardCapabilitiesLights",
    "OnboardCapabilitiesParameters",
    "OnboardCapabilitiesPreconditioning",
    "OnboardCapabilitiesPreconditioningParameters",
    "OnboardCapabilitiesPreferences",
    "OnboardCapabilitiesPrograms",
    "OnboardCapabilitiesRemote",
    "OnboardCapabilitiesSchedule",
    "OnboardCapabilitiesSchedulePrograms",
    "OnboardCapabilitiesStolen",
    "Opening",
    "ParkAssist",
    "Point",
    "Position",
    "PositionBase",
    "PositionBaseProperties",
    "PositionBaseType",
    "PositionProperties",
    "PositionType",
    "Powertrain",
    "PowertrainBase",
    "PowertrainBaseStatus",
    "Preconditioning",
    "PreconditioningAirConditioning",
    "PreconditioningProgram",
    "PreconditioningStatus",
    "Privacy",
    "PrivacyBase",
    "PrivacyBaseState",
    "ProgramOccurrence",
    "Propulsion",
    "Ratio",
    "Recurrence",
    "Remote",
    "RemoteAction",
    "RemoteActionLinks",
    "RemoteActions",
    "RemoteActionsEmbedded",
    "RemoteActionStatus",
    "RemoteAttribute",
    "RemoteCallback",
    "RemoteCallbackLinks",
    "RemoteCallbacks",
    "RemoteCallbacksEmbedded",
    "RemoteCallbacksStatusSetter",
    "RemoteCallbacksStatusSetterStatus",
    "RemoteCallbackSubscribe",
    "RemoteCallbackSubscribeCallback",
    "RemoteCallbackSubscribePolicy",
    "RemoteCallbackSubscribeRetryPolicy",
    "RemoteCallbackSubscribeWebhook",
    "RemoteCharging",
    "RemoteChargingLevel",
    "RemoteChargingPreferences",
    "RemoteChargingProgram",
    "RemoteChargingSchedule",
    "RemoteChargingType",
    "RemoteDoorsState",
    "RemoteDoorsStateKind",
    "RemoteEventFeedbackDetail",
    "RemoteFailedEventStatus",
    "RemoteHorn",
    "RemoteHornState",
    "RemoteLights",
    "RemoteNavigation",
    "RemotePostResponse",
    "RemotePostResponseLinks",
    "RemotePreconditioning",
    "RemotePreconditioningAirConditioning",
    "RemotePreconditioningProgram",
    "RemoteSetImmobilization",
    "RemoteStolen",
    "RemoteType",
    "RemoteWakeUp",
    "Rgi",
    "Rlka",
    "Rvv",
    "Safety",
    "ServiceType",
    "ServiceTypeKind",
    "Speed",
    "StartingCause",
    "Status",
    "StatusEmbedded",
    "StatusLinks",
    "StatusList",
    "StatusListEmbedded",
    "Stolen",
    "StolenBaseLinks",
    "StolenCollection",
    "StolenCollectionEmbedded",
    "StolenObj",
    "TabLinks",
    "Telemetries",
    "TelemetriesEmbedded",
    "Telemetry",
    "TelemetryEmbedded",
    "TelemetryEnum",
    "TelemetryExtension",
    "TelemetryExtensionType",
    "TelemetryLinks",
    "TelemetryVehicle",
    "Thermic",
    "TimeTrigger",
    "TimeTriggerEntry",
    "TimeTriggerEntryOccurrence",
    "TrackingPeriod",
    "Transition",
    "Transmission",
    "TransmissionMode",
    "TriggerParam",
    "Trip",
    "TripFault",
    "TripFaultKind",
    "TripKinetic",
    "TripLinks",
    "Trips",
    "TripSegment",
    "TripsEmbedded",
    "TripStateEnum",
    "Turn",
    "Vehicle",
    "VehicleBranding",
    "VehicleBrandingSingle",
    "VehicleCapabilities",
    "VehicleCapabilitiesEmbedded",
    "VehicleEmbedded",
    "VehicleExtension",
    "VehicleExtensions",
    "VehicleExtensionType",
    "VehicleItem",
    "VehicleItemEmbedded",
    "VehicleItemLinks",
    "VehicleLinks",
    "VehicleOdometer",
    "Vehicles",
    "VehiclesEmbedded",
    "VehiclesExtensionType",
    "Wakeup",
    "WayPoints",
    "WayPointsEmbedded",
    "Webhook",
    "WipingBladesState",
    "XError",
    "ZoneTrigger",
    "ZoneTriggerCenter",
    "ZoneTriggerPlace",
]


def preload() -> None:
    """Load every model now instead of on first use, for servers that would rather wait at start."""
    preload_models(__name__, _HOMES)


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_attributes(__name__, _HOMES)
