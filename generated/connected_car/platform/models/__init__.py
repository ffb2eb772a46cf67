# Connected Car platform (DATA TREATMENT): generated, do not edit.
"""The models, loaded on first use; `preload()` loads all of them."""

from typing import TYPE_CHECKING

from ..._runtime.core.base.lazy import lazy_attributes, preload_models

if TYPE_CHECKING:
    from .active_alert_details import ActiveAlertDetails as ActiveAlertDetails
    from .adas import Adas as Adas
    from .adas_base import Accr as Accr
    from .adas_base import AdasBase as AdasBase
    from .adas_base import AdasBaseFront as AdasBaseFront
    from .adas_base import AdasBaseRear as AdasBaseRear
    from .adas_base import Aebs as Aebs
    from .adas_base import Afil as Afil
    from .adas_base import Artiv as Artiv
    from .adas_base import Bsm as Bsm
    from .adas_base import Llka as Llka
    from .adas_base import ParkAssist as ParkAssist
    from .adas_base import Rgi as Rgi
    from .adas_base import Rlka as Rlka
    from .adas_base import Rvv as Rvv
    from .address import Address as Address
    from .aggregated_alert_details import AggregatedAlertDetails as AggregatedAlertDetails
    from .aggregated_telemetries import AggregatedTelemetries as AggregatedTelemetries
    from .aggregated_telemetries import AggregatedTelemetriesLinks as AggregatedTelemetriesLinks
    from .aggregated_telemetries import AggregatedTelemetriesVehicle as AggregatedTelemetriesVehicle
    from .air import Air as Air
    from .air_base import AirBase as AirBase
    from .alarm import Alarm as Alarm
    from .alarm_status import AlarmStatus as AlarmStatus
    from .alarm_trigger import AlarmTrigger as AlarmTrigger
    from .alarm_type_enum import AlarmTypeEnum as AlarmTypeEnum
    from .alarms import Alarms as Alarms
    from .alarms import AlarmsEmbedded as AlarmsEmbedded
    from .alert import Alert as Alert
    from .alert_details_base import AlertDetailsBase as AlertDetailsBase
    from .alert_msg_enum import AlertMsgEnum as AlertMsgEnum
    from .alert_report import AlertReport as AlertReport
    from .alert_report import AlertReportSeverity as AlertReportSeverity
    from .alert_report_details import AlertReportDetails as AlertReportDetails
    from .alerts import Alerts as Alerts
    from .alerts import AlertsEmbedded as AlertsEmbedded
    from .alerts_report_base import AlertsReportBase as AlertsReportBase
    from .base_alarm import BaseAlarm as BaseAlarm
    from .base_alarm_status import Activation as Activation
    from .base_alarm_status import BaseAlarmStatus as BaseAlarmStatus
    from .base_alarm_trigger import BaseAlarmTrigger as BaseAlarmTrigger
    from .base_alarm_trigger import BaseAlarmTriggerType as BaseAlarmTriggerType
    from .basic_alert import BasicAlert as BasicAlert
    from .basic_alert_base import BasicAlertBase as BasicAlertBase
    from .basic_kinetic import BasicKinetic as BasicKinetic
    from .battery import Battery as Battery
    from .battery_base import BatteryBase as BatteryBase
    from .battery_base import Indicator as Indicator
    from .belt_status import Belt as Belt
    from .belt_status import BeltStatus as BeltStatus
    from .belt_status import BeltStatusId as BeltStatusId
    from .braking_system import BrakingSystem as BrakingSystem
    from .braking_system_base import BrakingSystemBase as BrakingSystemBase
    from .cause import Cause as Cause
    from .channel import Channel as Channel
    from .channel import ChannelLinks as ChannelLinks
    from .channel_attribute import ChannelAttribute as ChannelAttribute
    from .channel_attribute import ChannelAttributeType as ChannelAttributeType
    from .channel_attributes import ChannelAttributes as ChannelAttributes
    from .channel_ref import ChannelRef as ChannelRef
    from .channel_ref import ChannelRefLinks as ChannelRefLinks
    from .channel_subscribe import ChannelSubscribe as ChannelSubscribe
    from .channel_subscribe import ChannelSubscribeChannel as ChannelSubscribeChannel
    from .channel_type import ChannelType as ChannelType
    from .channels import Channels as Channels
    from .channels import ChannelsEmbedded as ChannelsEmbedded
    from .charge_preference_rate import ChargePreferenceRate as ChargePreferenceRate
    from .charge_program import ChargeProgram as ChargeProgram
    from .charge_settings import ChargeLimit as ChargeLimit
    from .charge_settings import ChargeSettings as ChargeSettings
    from .charging_program import ChargeType as ChargeType
    from .charging_session import ChargingSessionEnvironment as ChargingSessionEnvironment
    from .charging_session import FinishReason as FinishReason
    from .charging_session import Gain as Gain
    from .charging_session import Temperatures as Temperatures
    from .charging_session_energy import ChargingSessionEnergy as ChargingSessionEnergy
    from .charging_session_energy import ChargingSessionEnergyChargingMode as ChargingSessionEnergyChargingMode
    from .charging_session_energy import ChargingType as ChargingType
    from .charging_session_energy import PowerType as PowerType
    from .charging_session_segment import ChargingSessionSegment as ChargingSessionSegment
    from .charging_session_segment import ChargingSessionSegmentChargingMode as ChargingSessionSegmentChargingMode
    from .charging_status_enum import ChargingStatusEnum as ChargingStatusEnum
    from .collision import Collision as Collision
    from .collision import CollisionLinks as CollisionLinks
    from .collision_details import CollisionDetails as CollisionDetails
    from .collision_details import CollisionDetailsSeverity as CollisionDetailsSeverity
    from .collision_details import CollisionDetailsSide as CollisionDetailsSide
    from .collisions import Collisions as Collisions
    from .collisions import CollisionsEmbedded as CollisionsEmbedded
    from .composite_electric_energy_consumption import (
        CompositeElectricEnergyConsumption as CompositeElectricEnergyConsumption,
    )
    from .composite_fuel_energy_consumption import CompositeFuelEnergyConsumption as CompositeFuelEnergyConsumption
    from .data_not_found_error import DataNotFoundError as DataNotFoundError
    from .data_trigger import DataTrigger as DataTrigger
    from .data_trigger import DataTriggerData as DataTriggerData
    from .data_trigger import DataTriggerOp as DataTriggerOp
    from .data_trigger import DataTriggerPrevious as DataTriggerPrevious
    from .data_trigger import DataTriggerPreviousOp as DataTriggerPreviousOp
    from .day import Day as Day
    from .deferred_charge import DeferredCharge as DeferredCharge
    from .deferred_charge import DeferredChargeEnd as DeferredChargeEnd
    from .deferred_charge import DeferredChargeStart as DeferredChargeStart
    from .device import Device as Device
    from .device_details import DeviceDetails as DeviceDetails
    from .devices import Devices as Devices
    from .distance import Distance as Distance
    from .distance import Part as Part
    from .doors_state import DoorsState as DoorsState
    from .doors_state_base import DoorsStateBase as DoorsStateBase
    from .doors_state_base import DoorsStateBaseState as DoorsStateBaseState
    from .doors_state_base import Identifier as Identifier
    from .doors_state_base import LockedState as LockedState
    from .doors_state_base import Opening as Opening
    from .driving_behavior import DrivingBehavior as DrivingBehavior
    from .driving_behavior_base import DrivingBehaviorBase as DrivingBehaviorBase
    from .driving_mode_enum import DrivingModeEnum as DrivingModeEnum
    from .eco_coaching import EcoCoaching as EcoCoaching
    from .eco_coaching_segment import EcoCoachingSegment as EcoCoachingSegment
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
    from .energy_charging import EnergyCharging as EnergyCharging
    from .energy_charging import EnergyChargingMode as EnergyChargingMode
    from .energy_charging import EnergyChargingSettings as EnergyChargingSettings
    from .energy_charging import Schedule as Schedule
    from .energy_consumption import EnergyConsumption as EnergyConsumption
    from .energy_sub_type import EnergySubType as EnergySubType
    from .energy_type import EnergyType as EnergyType
    from .engine import Engine as Engine
    from .engine_air import EngineAir as EngineAir
    from .engine_base import EngineBase as EngineBase
    from .engine_base import EngineBaseExtension as EngineBaseExtension
    from .engine_base import EngineBaseType as EngineBaseType
    from .engine_base import Thermic as Thermic
    from .engine_liquid import EngineLiquid as EngineLiquid
    from .environment import Environment as Environment
    from .environment_base import EnvironmentBase as EnvironmentBase
    from .extended_event_param import ExtendedEventParam as ExtendedEventParam
    from .fuel import Fuel as Fuel
    from .fuel_amount import FuelAmount as FuelAmount
    from .gmp_status import GmpStatus as GmpStatus
    from .hal_timestamped_charging_session import HALTimestampedChargingSession as HALTimestampedChargingSession
    from .hal_timestamped_charging_session import (
        HALTimestampedChargingSessionLinks as HALTimestampedChargingSessionLinks,
    )
    from .handle_setter import HandleSetter as HandleSetter
    from .handle_setter import HandleSetterAction as HandleSetterAction
    from .handles import Handles as Handles
    from .handles import HandlesEmbedded as HandlesEmbedded
    from .health_electric_energy import HealthElectricEnergy as HealthElectricEnergy
    from .ignition import Ignition as Ignition
    from .ignition_base import IgnitionBase as IgnitionBase
    from .ignition_base import IgnitionBaseType as IgnitionBaseType
    from .kinetic import Kinetic as Kinetic
    from .life_cycle_states_enum import LifeCycleStatesEnum as LifeCycleStatesEnum
    from .lifecycle_state import LifecycleState as LifecycleState
    from .lifecycle_state import LifecycleStateFault as LifecycleStateFault
    from .lifecycle_state import LifecycleStateStatus as LifecycleStateStatus
    from .light import Direction as Direction
    from .light import Light as Light
    from .light import LightPosition as LightPosition
    from .light import LightStatus as LightStatus
    from .lighting_system import LightingSystem as LightingSystem
    from .lighting_system_base import LightingSystemBase as LightingSystemBase
    from .link import Link as Link
    from .load_electric_energy import LoadElectricEnergy as LoadElectricEnergy
    from .luminosity import Luminosity as Luminosity
    from .luminosity_base import LuminosityBase as LuminosityBase
    from .maintenance import Maintenance as Maintenance
    from .maintenance_base import MaintenanceBase as MaintenanceBase
    from .monitor import Monitor as Monitor
    from .monitor import MonitorLinks as MonitorLinks
    from .monitor_attribute import MonitorAttribute as MonitorAttribute
    from .monitor_channel_subscribe import MonitorChannelSubscribe as MonitorChannelSubscribe
    from .monitor_handle_ref import Handled as Handled
    from .monitor_handle_ref import MonitorHandleRef as MonitorHandleRef
    from .monitor_handle_ref import MonitorHandleRefLinks as MonitorHandleRefLinks
    from .monitor_parameter import MonitorParameter as MonitorParameter
    from .monitor_parameter import MonitorParameterExtendedEventParam as MonitorParameterExtendedEventParam
    from .monitor_parameter import TriggerParam as TriggerParam
    from .monitor_ref import MonitorRef as MonitorRef
    from .monitor_ref import MonitorRefLinks as MonitorRefLinks
    from .monitor_run_status import MonitorRunStatus as MonitorRunStatus
    from .monitor_run_status import MonitorRunStatusKind as MonitorRunStatusKind
    from .monitor_trigger import MonitorTrigger as MonitorTrigger
    from .monitor_update_ref import MonitorUpdateRef as MonitorUpdateRef
    from .monitor_update_ref import MonitorUpdateRefLinks as MonitorUpdateRefLinks
    from .monitors import Monitors as Monitors
    from .monitors import MonitorsEmbedded as MonitorsEmbedded
    from .motorization import Motorization as Motorization
    from .nav_position import NavPosition as NavPosition
    from .nav_position_properties import NavPositionProperties as NavPositionProperties
    from .on_event import ChangeType as ChangeType
    from .on_event import MonitorAction as MonitorAction
    from .on_event import OnEventAction as OnEventAction
    from .on_event import OnEventRemoteAction as OnEventRemoteAction
    from .on_event import OnEventType as OnEventType
    from .on_monitor_event import OnMonitorEvent as OnMonitorEvent
    from .onboard_capabilities import Charging as Charging
    from .onboard_capabilities import Door as Door
    from .onboard_capabilities import Horn as Horn
    from .onboard_capabilities import Immediate as Immediate
    from .onboard_capabilities import Lights as Lights
    from .onboard_capabilities import Navigation as Navigation
    from .onboard_capabilities import OnboardCapabilities as OnboardCapabilities
    from .onboard_capabilities import OnboardCapabilitiesData as OnboardCapabilitiesData
    from .onboard_capabilities import OnboardCapabilitiesParameters as OnboardCapabilitiesParameters
    from .onboard_capabilities import OnboardCapabilitiesParametersPrograms as OnboardCapabilitiesParametersPrograms
    from .onboard_capabilities import OnboardCapabilitiesPreconditioning as OnboardCapabilitiesPreconditioning
    from .onboard_capabilities import (
        OnboardCapabilitiesPreconditioningParameters as OnboardCapabilitiesPreconditioningParameters,
    )
    from .onboard_capabilities import OnboardCapabilitiesPrograms as OnboardCapabilitiesPrograms
    from .onboard_capabilities import OnboardCapabilitiesRemote as OnboardCapabilitiesRemote
    from .onboard_capabilities import OnboardCapabilitiesSettings as OnboardCapabilitiesSettings
    from .onboard_capabilities import OnboardCapabilitiesStolen as OnboardCapabilitiesStolen
    from .onboard_capabilities import TanSuppress as TanSuppress
    from .onboard_capabilities import Wakeup as Wakeup
    from .order_by import OrderBy as OrderBy
    from .point import Point as Point
    from .position import Position as Position
    from .position import PositionPropertiesObject as PositionPropertiesObject
    from .position_base import PositionBase as PositionBase
    from .position_properties import FixStatus as FixStatus
    from .position_properties import PositionProperties as PositionProperties
    from .position_properties import PositionPropertiesType as PositionPropertiesType
    from .power_train import PowerTrain as PowerTrain
    from .power_train_base import PowerTrainBase as PowerTrainBase
    from .precond_settings import PrecondSettings as PrecondSettings
    from .precond_settings import PrecondSettingsMode as PrecondSettingsMode
    from .precond_settings import PrecondSettingsState as PrecondSettingsState
    from .preconditioning import Preconditioning as Preconditioning
    from .preconditioning_base import FailureCause as FailureCause
    from .preconditioning_base import PreconditioningBase as PreconditioningBase
    from .preconditioning_base import PreconditioningBaseAirConditioning as PreconditioningBaseAirConditioning
    from .preconditioning_base import PreconditioningBaseStatus as PreconditioningBaseStatus
    from .preconditioning_base import StartingCause as StartingCause
    from .preconditioning_program import PreconditioningProgram as PreconditioningProgram
    from .preconditioning_program import StartCond as StartCond
    from .pressure import Pressure as Pressure
    from .privacy import Privacy as Privacy
    from .privacy_base import PrivacyBase as PrivacyBase
    from .privacy_base import PrivacyBaseState as PrivacyBaseState
    from .program import ProgramOccurrence as ProgramOccurrence
    from .program_actions_type import ActionsType as ActionsType
    from .propulsion import Propulsion as Propulsion
    from .propulsion_base import PropulsionBase as PropulsionBase
    from .propulsion_type import PropulsionType as PropulsionType
    from .push_notif import PushNotif as PushNotif
    from .push_notif_attribute import PushNotifAttribute as PushNotifAttribute
    from .push_notif_attribute import PushNotifAttributeType as PushNotifAttributeType
    from .remote import Remote as Remote
    from .remote import RemoteActionObject as RemoteActionObject
    from .remote_action import RemoteAction as RemoteAction
    from .remote_action import RemoteActionLinks as RemoteActionLinks
    from .remote_action_status import RemoteActionStatus as RemoteActionStatus
    from .remote_actions import RemoteActions as RemoteActions
    from .remote_actions import RemoteActionsEmbedded as RemoteActionsEmbedded
    from .remote_attribute import RemoteAttribute as RemoteAttribute
    from .remote_charging import Charge as Charge
    from .remote_charging import RemoteCharging as RemoteCharging
    from .remote_charging import RemoteChargingProgram as RemoteChargingProgram
    from .remote_error501 import RemoteError501 as RemoteError501
    from .remote_failed_event_status import RemoteFailedEventStatus as RemoteFailedEventStatus
    from .remote_horn import RemoteHorn as RemoteHorn
    from .remote_horn import RemoteHornState as RemoteHornState
    from .remote_lights import RemoteLights as RemoteLights
    from .remote_lights import RemoteLightsState as RemoteLightsState
    from .remote_locking import RemoteLocking as RemoteLocking
    from .remote_locking import RemoteLockingState as RemoteLockingState
    from .remote_navigation import RemoteNavigation as RemoteNavigation
    from .remote_onboard_personal_data import RemoteOnboardPersonalData as RemoteOnboardPersonalData
    from .remote_post_response import RemotePostResponse as RemotePostResponse
    from .remote_post_response import RemotePostResponseLinks as RemotePostResponseLinks
    from .remote_preconditioning import RemotePreconditioning as RemotePreconditioning
    from .remote_preconditioning import RemotePreconditioningAirConditioning as RemotePreconditioningAirConditioning
    from .remote_preconditioning import RemotePreconditioningProgram as RemotePreconditioningProgram
    from .remote_set_immobilization import RemoteSetImmobilization as RemoteSetImmobilization
    from .remote_stolen import CrankInhibit as CrankInhibit
    from .remote_stolen import RemoteStolen as RemoteStolen
    from .remote_tan import Confirm as Confirm
    from .remote_tan import RemoteTan as RemoteTan
    from .remote_tan import Suppress as Suppress
    from .remote_type import RemoteType as RemoteType
    from .remote_vf import RemoteVF as RemoteVF
    from .remote_wake_up import RemoteWakeUp as RemoteWakeUp
    from .run_status import RunStatus as RunStatus
    from .run_status_setter import RunStatusSetter as RunStatusSetter
    from .run_status_setter import RunStatusSetterStatus as RunStatusSetterStatus
    from .safety import Safety as Safety
    from .safety_base import AutoECallTriggering as AutoECallTriggering
    from .safety_base import SafetyBase as SafetyBase
    from .setting_trigger import SettingTrigger as SettingTrigger
    from .setting_trigger import SettingTriggerType as SettingTriggerType
    from .stolen import Stolen as Stolen
    from .stolen_base import StolenBase as StolenBase
    from .stolen_base import StolenBaseLinks as StolenBaseLinks
    from .stolen_collection import StolenCollection as StolenCollection
    from .stolen_collection import StolenCollectionEmbedded as StolenCollectionEmbedded
    from .stolen_obj import StolenObj as StolenObj
    from .stolen_way_points import StolenWayPoints as StolenWayPoints
    from .stolen_way_points import StolenWayPointsEmbedded as StolenWayPointsEmbedded
    from .subscribe_type import SubscribeType as SubscribeType
    from .tab_links import TabLinks as TabLinks
    from .telemetries import Telemetries as Telemetries
    from .telemetries import TelemetriesEmbedded as TelemetriesEmbedded
    from .telemetry import Telemetry as Telemetry
    from .telemetry import TelemetryLinks as TelemetryLinks
    from .telemetry import TelemetryVehicle as TelemetryVehicle
    from .telemetry_enum import TelemetryEnum as TelemetryEnum
    from .telephone_number_details import CallType as CallType
    from .telephone_number_details import TelephoneNumberDetails as TelephoneNumberDetails
    from .time_limited_charge import StopChargeStatus as StopChargeStatus
    from .time_limited_charge import TimeLimitedCharge as TimeLimitedCharge
    from .time_trigger import TimeTrigger as TimeTrigger
    from .time_trigger_entry import Recurrence as Recurrence
    from .time_trigger_entry import TimeTriggerEntry as TimeTriggerEntry
    from .time_trigger_entry import TimeTriggerEntryOccurrence as TimeTriggerEntryOccurrence
    from .timestamped_charging_session import TimestampedChargingSession as TimestampedChargingSession
    from .timestamped_charging_sessions import TimestampedChargingSessions as TimestampedChargingSessions
    from .timestamped_charging_sessions import (
        TimestampedChargingSessionsEmbedded as TimestampedChargingSessionsEmbedded,
    )
    from .transmission import Transmission as Transmission
    from .transmission_base import Gearbox as Gearbox
    from .transmission_base import Ratio as Ratio
    from .transmission_base import TransmissionBase as TransmissionBase
    from .transmission_base import TransmissionBaseMode as TransmissionBaseMode
    from .trip import Trip as Trip
    from .trip import TripLinks as TripLinks
    from .trip_driving_mode_segment import TripDrivingModeSegment as TripDrivingModeSegment
    from .trip_energy import TripEnergy as TripEnergy
    from .trip_env import LightDrive as LightDrive
    from .trip_env import Temp as Temp
    from .trip_env import TripEnv as TripEnv
    from .trip_kinetic import Acceleration as Acceleration
    from .trip_kinetic import Segments as Segments
    from .trip_kinetic import TripKinetic as TripKinetic
    from .trip_kinetic import TripKineticSpeed as TripKineticSpeed
    from .trip_kinetic_g_force_segment import TripKineticGForceSegment as TripKineticGForceSegment
    from .trip_location import TripLocation as TripLocation
    from .trip_position import TripPosition as TripPosition
    from .trip_position import TripPositionProperties as TripPositionProperties
    from .trip_position_ctx_kinetic import TripPositionCtxKinetic as TripPositionCtxKinetic
    from .trip_postion_properties import TripContext as TripContext
    from .trip_postion_properties import TripPositionPropertiesKinetic as TripPositionPropertiesKinetic
    from .trip_state import TripState as TripState
    from .trip_state import TripStateFault as TripStateFault
    from .trip_state import TripStateFaultKind as TripStateFaultKind
    from .trip_state_enum import TripStateEnum as TripStateEnum
    from .trip_statistics import DrivingMode as DrivingMode
    from .trip_statistics import TripStatistics as TripStatistics
    from .trip_stats_kinetic_enum import TripStatsKineticEnum as TripStatsKineticEnum
    from .trips import Trips as Trips
    from .trips import TripsEmbedded as TripsEmbedded
    from .tyre_state import TyreState as TyreState
    from .tyre_state_base import TyreStateBase as TyreStateBase
    from .tyre_state_base import TyreStateBaseId as TyreStateBaseId
    from .tyre_state_base import TyreStateBaseStatus as TyreStateBaseStatus
    from .vehicle import FuelType as FuelType
    from .vehicle import Vehicle as Vehicle
    from .vehicle import VehicleEmbedded as VehicleEmbedded
    from .vehicle import VehicleLinks as VehicleLinks
    from .vehicle_capability import VehicleCapability as VehicleCapability
    from .vehicle_extension import VehicleExtension as VehicleExtension
    from .vehicle_extension_type import VehicleExtensionType as VehicleExtensionType
    from .vehicle_odometer import VehicleOdometer as VehicleOdometer
    from .vehicle_odometer_base import VehicleOdometerBase as VehicleOdometerBase
    from .vehicles import Vehicles as Vehicles
    from .vehicles import VehiclesEmbedded as VehiclesEmbedded
    from .way_points import WayPoints as WayPoints
    from .way_points import WayPointsEmbedded as WayPointsEmbedded
    from .webhook import Webhook as Webhook
    from .websocket import Websocket as Websocket
    from .wiping_blades_state import WipingBladesState as WipingBladesState
    from .wiping_blades_state_base import WipingBladesStateBase as WipingBladesStateBase
    from .wiping_blades_state_base import WipingBladesStateBaseSpeed as WipingBladesStateBaseSpeed
    from .x_error import XError as XError
    from .zone_trigger import Transition as Transition
    from .zone_trigger import ZoneTrigger as ZoneTrigger
    from .zone_trigger import ZoneTriggerCenter as ZoneTriggerCenter
    from .zone_trigger import ZoneTriggerPlace as ZoneTriggerPlace

_HOMES = {
    "Acceleration": "trip_kinetic",
    "Accr": "adas_base",
    "ActionsType": "program_actions_type",
    "Activation": "base_alarm_status",
    "ActiveAlertDetails": "active_alert_details",
    "Adas": "adas",
    "AdasBase": "adas_base",
    "AdasBaseFront": "adas_base",
    "AdasBaseRear": "adas_base",
    "Address": "address",
    "Aebs": "adas_base",
    "Afil": "adas_base",
    "AggregatedAlertDetails": "aggregated_alert_details",
    "AggregatedTelemetries": "aggregated_telemetries",
    "AggregatedTelemetriesLinks": "aggregated_telemetries",
    "AggregatedTelemetriesVehicle": "aggregated_telemetries",
    "Air": "air",
    "AirBase": "air_base",
    "Alarm": "alarm",
    "Alarms": "alarms",
    "AlarmsEmbedded": "alarms",
    "AlarmStatus": "alarm_status",
    "AlarmTrigger": "alarm_trigger",
    "AlarmTypeEnum": "alarm_type_enum",
    "Alert": "alert",
    "AlertDetailsBase": "alert_details_base",
    "AlertMsgEnum": "alert_msg_enum",
    "AlertReport": "alert_report",
    "AlertReportDetails": "alert_report_details",
    "AlertReportSeverity": "alert_report",
    "Alerts": "alerts",
    "AlertsEmbedded": "alerts",
    "AlertsReportBase": "alerts_report_base",
    "Artiv": "adas_base",
    "AutoECallTriggering": "safety_base",
    "BaseAlarm": "base_alarm",
    "BaseAlarmStatus": "base_alarm_status",
    "BaseAlarmTrigger": "base_alarm_trigger",
    "BaseAlarmTriggerType": "base_alarm_trigger",
    "BasicAlert": "basic_alert",
    "BasicAlertBase": "basic_alert_base",
    "BasicKinetic": "basic_kinetic",
    "Battery": "battery",
    "BatteryBase": "battery_base",
    "Belt": "belt_status",
    "BeltStatus": "belt_status",
    "BeltStatusId": "belt_status",
    "BrakingSystem": "braking_system",
    "BrakingSystemBase": "braking_system_base",
    "Bsm": "adas_base",
    "CallType": "telephone_number_details",
    "Cause": "cause",
    "ChangeType": "on_event",
    "Channel": "channel",
    "ChannelAttribute": "channel_attribute",
    "ChannelAttributes": "channel_attributes",
    "ChannelAttributeType": "channel_attribute",
    "ChannelLinks": "channel",
    "ChannelRef": "channel_ref",
    "ChannelRefLinks": "channel_ref",
    "Channels": "channels",
    "ChannelsEmbedded": "channels",
    "ChannelSubscribe": "channel_subscribe",
    "ChannelSubscribeChannel": "channel_subscribe",
    "ChannelType": "channel_type",
    "Charge": "remote_charging",
    "ChargeLimit": "charge_settings",
    "ChargePreferenceRate": "charge_preference_rate",
    "ChargeProgram": "charge_program",
    "ChargeSettings": "charge_settings",
    "ChargeType": "charging_program",
    "Charging": "onboard_capabilities",
    "ChargingSessionEnergy": "charging_session_energy",
    "ChargingSessionEnergyChargingMode": "charging_session_energy",
    "ChargingSessionEnvironment": "charging_session",
    "ChargingSessionSegment": "charging_session_segment",
    "ChargingSessionSegmentChargingMode": "charging_session_segment",
    "ChargingStatusEnum": "charging_status_enum",
    "ChargingType": "charging_session_energy",
    "Collision": "collision",
    "CollisionDetails": "collision_details",
    "CollisionDetailsSeverity": "collision_details",
    "CollisionDetailsSide": "collision_details",
    "CollisionLinks": "collision",
    "Collisions": "collisions",
    "CollisionsEmbedded": "collisions",
    "CompositeElectricEnergyConsumption": "composite_electric_energy_consumption",
    "CompositeFuelEnergyConsumption": "composite_fuel_energy_consumption",
    "Confirm": "remote_tan",
    "CrankInhibit": "remote_stolen",
    "DataNotFoundError": "data_not_found_error",
    "DataTrigger": "data_trigger",
    "DataTriggerData": "data_trigger",
    "DataTriggerOp": "data_trigger",
    "DataTriggerPrevious": "data_trigger",
    "DataTriggerPreviousOp": "data_trigger",
    "Day": "day",
    "DeferredCharge": "deferred_charge",
    "DeferredChargeEnd": "deferred_charge",
    "DeferredChargeStart": "deferred_charge",
    "Device": "device",
    "DeviceDetails": "device_details",
    "Devices": "devices",
    "Direction": "light",
    "Distance": "distance",
    "Door": "onboard_capabilities",
    "DoorsState": "doors_state",
    "DoorsStateBase": "doors_state_base",
    "DoorsStateBaseState": "doors_state_base",
    "DrivingBehavior": "driving_behavior",
    "DrivingBehaviorBase": "driving_behavior_base",
    "DrivingMode": "trip_statistics",
    "DrivingModeEnum": "driving_mode_enum",
    "EcoCoaching": "eco_coaching",
    "EcoCoachingSegment": "eco_coaching_segment",
    "Energy": "energy",
    "EnergyBase": "energy_base",
    "EnergyBaseElectric": "energy_base",
    "EnergyBaseExtension": "energy_base",
    "EnergyBattery": "energy_battery",
    "EnergyBatteryBase": "energy_battery_base",
    "EnergyCharging": "energy_charging",
    "EnergyChargingMode": "energy_charging",
    "EnergyChargingSettings": "energy_charging",
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
    "ExtendedEventParam": "extended_event_param",
    "FailureCause": "preconditioning_base",
    "FinishReason": "charging_session",
    "FixStatus": "position_properties",
    "Fuel": "fuel",
    "FuelAmount": "fuel_amount",
    "FuelType": "vehicle",
    "Gain": "charging_session",
    "Gearbox": "transmission_base",
    "GmpStatus": "gmp_status",
    "HALTimestampedChargingSession": "hal_timestamped_charging_session",
    "HALTimestampedChargingSessionLinks": "hal_timestamped_charging_session",
    "Handled": "monitor_handle_ref",
    "Handles": "handles",
    "HandlesEmbedded": "handles",
    "HandleSetter": "handle_setter",
    "HandleSetterAction": "handle_setter",
    "Health": "energy_battery",
    "HealthElectricEnergy": "health_electric_energy",
    "Horn": "onboard_capabilities",
    "Identifier": "doors_state_base",
    "Ignition": "ignition",
    "IgnitionBase": "ignition_base",
    "IgnitionBaseType": "ignition_base",
    "Immediate": "onboard_capabilities",
    "Indicator": "battery_base",
    "Kinetic": "kinetic",
    "LifecycleState": "lifecycle_state",
    "LifecycleStateFault": "lifecycle_state",
    "LifeCycleStatesEnum": "life_cycle_states_enum",
    "LifecycleStateStatus": "lifecycle_state",
    "Light": "light",
    "LightDrive": "trip_env",
    "LightingSystem": "lighting_system",
    "LightingSystemBase": "lighting_system_base",
    "LightPosition": "light",
    "Lights": "onboard_capabilities",
    "LightStatus": "light",
    "Link": "link",
    "Llka": "adas_base",
    "Load": "energy_battery",
    "LoadElectricEnergy": "load_electric_energy",
    "LockedState": "doors_state_base",
    "Luminosity": "luminosity",
    "LuminosityBase": "luminosity_base",
    "Maintenance": "maintenance",
    "MaintenanceBase": "maintenance_base",
    "Monitor": "monitor",
    "MonitorAction": "on_event",
    "MonitorAttribute": "monitor_attribute",
    "MonitorChannelSubscribe": "monitor_channel_subscribe",
    "MonitorHandleRef": "monitor_handle_ref",
    "MonitorHandleRefLinks": "monitor_handle_ref",
    "MonitorLinks": "monitor",
    "MonitorParameter": "monitor_parameter",
    "MonitorParameterExtendedEventParam": "monitor_parameter",
    "MonitorRef": "monitor_ref",
    "MonitorRefLinks": "monitor_ref",
    "MonitorRunStatus": "monitor_run_status",
    "MonitorRunStatusKind": "monitor_run_status",
    "Monitors": "monitors",
    "MonitorsEmbedded": "monitors",
    "MonitorTrigger": "monitor_trigger",
    "MonitorUpdateRef": "monitor_update_ref",
    "MonitorUpdateRefLinks": "monitor_update_ref",
    "Motorization": "motorization",
    "Navigation": "onboard_capabilities",
    "NavPosition": "nav_position",
    "NavPositionProperties": "nav_position_properties",
    "OnboardCapabilities": "onboard_capabilities",
    "OnboardCapabilitiesData": "onboard_capabilities",
    "OnboardCapabilitiesParameters": "onboard_capabilities",
    "OnboardCapabilitiesParametersPrograms": "onboard_capabilities",
    "OnboardCapabilitiesPreconditioning": "onboard_capabilities",
    "OnboardCapabilitiesPreconditioningParameters": "onboard_capabilities",
    "OnboardCapabilitiesPrograms": "onboard_capabilities",
    "OnboardCapabilitiesRemote": "onboard_capabilities",
    "OnboardCapabilitiesSettings": "onboard_capabilities",
    "OnboardCapabilitiesStolen": "onboard_capabilities",
    "OnEventAction": "on_event",
    "OnEventRemoteAction": "on_event",
    "OnEventType": "on_event",
    "OnMonitorEvent": "on_monitor_event",
    "Opening": "doors_state_base",
    "OrderBy": "order_by",
    "ParkAssist": "adas_base",
    "Part": "distance",
    "Point": "point",
    "Position": "position",
    "PositionBase": "position_base",
    "PositionProperties": "position_properties",
    "PositionPropertiesObject": "position",
    "PositionPropertiesType": "position_properties",
    "PowerTrain": "power_train",
    "PowerTrainBase": "power_train_base",
    "PowerType": "charging_session_energy",
    "Preconditioning": "preconditioning",
    "PreconditioningBase": "preconditioning_base",
    "PreconditioningBaseAirConditioning": "preconditioning_base",
    "PreconditioningBaseStatus": "preconditioning_base",
    "PreconditioningProgram": "preconditioning_program",
    "PrecondSettings": "precond_settings",
    "PrecondSettingsMode": "precond_settings",
    "PrecondSettingsState": "precond_settings",
    "Pressure": "pressure",
    "Privacy": "privacy",
    "PrivacyBase": "privacy_base",
    "PrivacyBaseState": "privacy_base",
    "ProgramOccurrence": "program",
    "Propulsion": "propulsion",
    "PropulsionBase": "propulsion_base",
    "PropulsionType": "propulsion_type",
    "PushNotif": "push_notif",
    "PushNotifAttribute": "push_notif_attribute",
    "PushNotifAttributeType": "push_notif_attribute",
    "Ratio": "transmission_base",
    "Recurrence": "time_trigger_entry",
    "Remote": "remote",
    "RemoteAction": "remote_action",
    "RemoteActionLinks": "remote_action",
    "RemoteActionObject": "remote",
    "RemoteActions": "remote_actions",
    "RemoteActionsEmbedded": "remote_actions",
    "RemoteActionStatus": "remote_action_status",
    "RemoteAttribute": "remote_attribute",
    "RemoteCharging": "remote_charging",
    "RemoteChargingProgram": "remote_charging",
    "RemoteError501": "remote_error501",
    "RemoteFailedEventStatus": "remote_failed_event_status",
    "RemoteHorn": "remote_horn",
    "RemoteHornState": "remote_horn",
    "RemoteLights": "remote_lights",
    "RemoteLightsState": "remote_lights",
    "RemoteLocking": "remote_locking",
    "RemoteLockingState": "remote_locking",
    "RemoteNavigation": "remote_navigation",
    "RemoteOnboardPersonalData": "remote_onboard_personal_data",
    "RemotePostResponse": "remote_post_response",
    "RemotePostResponseLinks": "remote_post_response",
    "RemotePreconditioning": "remote_preconditioning",
    "RemotePreconditioningAirConditioning": "remote_preconditioning",
    "RemotePreconditioningProgram": "remote_preconditioning",
    "RemoteSetImmobilization": "remote_set_immobilization",
    "RemoteStolen": "remote_stolen",
    "RemoteTan": "remote_tan",
    "RemoteType": "remote_type",
    "RemoteVF": "remote_vf",
    "RemoteWakeUp": "remote_wake_up",
    "Rgi": "adas_base",
    "Rlka": "adas_base",
    "RunStatus": "run_status",
    "RunStatusSetter": "run_status_setter",
    "RunStatusSetterStatus": "run_status_setter",
    "Rvv": "adas_base",
    "Safety": "safety",
    "SafetyBase": "safety_base",
    "Schedule": "energy_charging",
    "Segments": "trip_kinetic",
    "SettingTrigger": "setting_trigger",
    "SettingTriggerType": "setting_trigger",
    "StartCond": "preconditioning_program",
    "StartingCause": "preconditioning_base",
    "Stolen": "stolen",
    "StolenBase": "stolen_base",
    "StolenBaseLinks": "stolen_base",
    "StolenCollection": "stolen_collection",
    "StolenCollectionEmbedded": "stolen_collection",
    "StolenObj": "stolen_obj",
    "StolenWayPoints": "stolen_way_points",
    "StolenWayPointsEmbedded": "stolen_way_points",
    "StopChargeStatus": "time_limited_charge",
    "SubscribeType": "subscribe_type",
    "Suppress": "remote_tan",
    "TabLinks": "tab_links",
    "TanSuppress": "onboard_capabilities",
    "Telemetries": "telemetries",
    "TelemetriesEmbedded": "telemetries",
    "Telemetry": "telemetry",
    "TelemetryEnum": "telemetry_enum",
    "TelemetryLinks": "telemetry",
    "TelemetryVehicle": "telemetry",
    "TelephoneNumberDetails": "telephone_number_details",
    "Temp": "trip_env",
    "Temperatures": "charging_session",
    "Thermic": "engine_base",
    "TimeLimitedCharge": "time_limited_charge",
    "TimestampedChargingSession": "timestamped_charging_session",
    "TimestampedChargingSessions": "timestamped_charging_sessions",
    "TimestampedChargingSessionsEmbedded": "timestamped_charging_sessions",
    "TimeTrigger": "time_trigger",
    "TimeTriggerEntry": "time_trigger_entry",
    "TimeTriggerEntryOccurrence": "time_trigger_entry",
    "Transition": "zone_trigger",
    "Transmission": "transmission",
    "TransmissionBase": "transmission_base",
    "TransmissionBaseMode": "transmission_base",
    "TriggerParam": "monitor_parameter",
    "Trip": "trip",
    "TripContext": "trip_postion_properties",
    "TripDrivingModeSegment": "trip_driving_mode_segment",
    "TripEnergy": "trip_energy",
    "TripEnv": "trip_env",
    "TripKinetic": "trip_kinetic",
    "TripKineticGForceSegment": "trip_kinetic_g_force_segment",
    "TripKineticSpeed": "trip_kinetic",
    "TripLinks": "trip",
    "TripLocation": "trip_location",
    "TripPosition": "trip_position",
    "TripPositionCtxKinetic": "trip_position_ctx_kinetic",
    "TripPositionProperties": "trip_position",
    "TripPositionPropertiesKinetic": "trip_postion_properties",
    "Trips": "trips",
    "TripsEmbedded": "trips",
    "TripState": "trip_state",
    "TripStateEnum": "trip_state_enum",
    "TripStateFault": "trip_state",
    "TripStateFaultKind": "trip_state",
    "TripStatistics": "trip_statistics",
    "TripStatsKineticEnum": "trip_stats_kinetic_enum",
    "TyreState": "tyre_state",
    "TyreStateBase": "tyre_state_base",
    "TyreStateBaseId": "tyre_state_base",
    "TyreStateBaseStatus": "tyre_state_base",
    "Vehicle": "vehicle",
    "VehicleCapability": "vehicle_capability",
    "VehicleEmbedded": "vehicle",
    "VehicleExtension": "vehicle_extension",
    "VehicleExtensionType": "vehicle_extension_type",
    "VehicleLinks": "vehicle",
    "VehicleOdometer": "vehicle_odometer",
    "VehicleOdometerBase": "vehicle_odometer_base",
    "Vehicles": "vehicles",
    "VehiclesEmbedded": "vehicles",
    "Wakeup": "onboard_capabilities",
    "WayPoints": "way_points",
    "WayPointsEmbedded": "way_points",
    "Webhook": "webhook",
    "Websocket": "websocket",
    "WipingBladesState": "wiping_blades_state",
    "WipingBladesStateBase": "wiping_blades_state_base",
    "WipingBladesStateBaseSpeed": "wiping_blades_state_base",
    "XError": "x_error",
    "ZoneTrigger": "zone_trigger",
    "ZoneTriggerCenter": "zone_trigger",
    "ZoneTriggerPlace": "zone_trigger",
}
__all__ = [
    "Acceleration",
    "Accr",
    "ActionsType",
    "Activation",
    "ActiveAlertDetails",
    "Adas",
    "AdasBase",
    "AdasBaseFront",
    "AdasBaseRear",
    "Address",
    "Aebs",
    "Afil",
    "AggregatedAlertDetails",
    "AggregatedTelemetries",
    "AggregatedTelemetriesLinks",
    "AggregatedTelemetriesVehicle",
    "Air",
    "AirBase",
    "Alarm",
    "Alarms",
    "AlarmsEmbedded",
    "AlarmStatus",
    "AlarmTrigger",
    "AlarmTypeEnum",
    "Alert",
    "AlertDetailsBase",
    "AlertMsgEnum",
    "AlertReport",
    "AlertReportDetails",
    "AlertReportSeverity",
    "Alerts",
    "AlertsEmbedded",
    "AlertsReportBase",
    "Artiv",
    "AutoECallTriggering",
    "BaseAlarm",
    "BaseAlarmStatus",
    "BaseAlarmTrigger",
    "BaseAlarmTriggerType",
    "BasicAlert",
    "BasicAlertBase",
    "BasicKinetic",
    "Battery",
    "BatteryBase",
    "Belt",
    "BeltStatus",
    "BeltStatusId",
    "BrakingSystem",
    "BrakingSystemBase",
    "Bsm",
    "CallType",
    "Cause",
    "ChangeType",
    "Channel",
    "ChannelAttribute",
    "ChannelAttributes",
    "ChannelAttributeType",
    "ChannelLinks",
    "ChannelRef",
    "ChannelRefLinks",
    "Channels",
    "ChannelsEmbedded",
    "ChannelSubscribe",
    "ChannelSubscribeChannel",
    "ChannelType",
    "Charge",
    "ChargeLimit",
    "ChargePreferenceRate",
    "ChargeProgram",
    "ChargeSettings",
    "ChargeType",
    "Charging",
    "ChargingSessionEnergy",
    "ChargingSessionEnergyChargingMode",
    "ChargingSessionEnvironment",
    "ChargingSessionSegment",
    "ChargingSessionSegmentChargingMode",
    "ChargingStatusEnum",
    "ChargingType",
    "Collision",
    "CollisionDetails",
    "CollisionDetailsSeverity",
    "CollisionDetailsSide",
    "CollisionLinks",
    "Collisions",
    "CollisionsEmbedded",
    "CompositeElectricEnergyConsumption",
    "CompositeFuelEnergyConsumption",
    "Confirm",
    "CrankInhibit",
    "DataNotFoundError",
    "DataTrigger",
    "DataTriggerData",
    "DataTriggerOp",
    "DataTriggerPrevious",
    "DataTriggerPreviousOp",
    "Day",
    "DeferredCharge",
    "DeferredChargeEnd",
    "DeferredChargeStart",
    "Device",
    "DeviceDetails",
    "Devices",
    "Direction",
    "Distance",
    "Door",
    "DoorsState",
    "DoorsStateBase",
    "DoorsStateBaseState",
    "DrivingBehavior",
    "DrivingBehaviorBase",
    "DrivingMode",
    "DrivingModeEnum",
    "EcoCoaching",
    "EcoCoachingSegment",
    "Energy",
    "EnergyBase",
    "EnergyBaseElectric",
    "EnergyBaseExtension",
    "EnergyBattery",
    "EnergyBatteryBase",
    "EnergyCharging",
    "EnergyChargingMode",
    "EnergyChargingSettings",
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
    "FailureCause",
    "FinishReason",
    "FixStatus",
    "Fuel",
    "FuelAmount",
    "FuelType",
    "Gain",
    "Gearbox",
    "GmpStatus",
    "HALTimestampedChargingSession",
    "HALTimestampedChargingSessionLinks",
    "Handled",
    "Handles",
    "HandlesEmbedded",
    "HandleSetter",
    "HandleSetterAction",
    "Health",
    "HealthElectricEnergy",
    "Horn",
    "Identifier",
    "Ignition",
    "IgnitionBase",
    "IgnitionBaseType",
    "Immediate",
    "Indicator",
    "Kinetic",
    "LifecycleState",
    "LifecycleStateFault",
    "LifeCycleStatesEnum",
    "LifecycleStateStatus",
    "Light",
    "LightDrive",
    "LightingSystem",
    "LightingSystemBase",
    "LightPosition",
    "Lights",
    "LightStatus",
    "Link",
    "Llka",
    "Load",
    "LoadElectricEnergy",
    "LockedState",
    "Luminosity",
    "LuminosityBase",
    "Maintenance",
    "MaintenanceBase",
    "Monitor",
    "MonitorAction",
    "MonitorAttribute",
    "MonitorChannelSubscribe",
    "MonitorHandleRef",
    "MonitorHandleRefLinks",
    "MonitorLinks",
    "MonitorParameter",
    "MonitorParameterExtendedEventParam",
    "MonitorRef",
    "MonitorRefLinks",
    "MonitorRunStatus",
    "MonitorRunStatusKind",
    "Monitors",
    "MonitorsEmbedded",
    "MonitorTrigger",
    "MonitorUpdateRef",
    "MonitorUpdateRefLinks",
    "Motorization",
    "Navigation",
    "NavPosition",
    "NavPositionProperties",
    "OnboardCapabilities",
    "OnboardCapabilitiesData",
    "OnboardCapabilitiesParameters",
    "OnboardCapabilitiesParametersPrograms",
    "OnboardCapabilitiesPreconditioning",
    "OnboardCapabilitiesPreconditioningParameters",
    "OnboardCapabilitiesPrograms",
    "OnboardCapabilitiesRemote",
    "OnboardCapabilitiesSettings",
    "OnboardCapabilitiesStolen",
    "OnEventAction",
    "OnEventRemoteAction",
    "OnEventType",
    "OnMonitorEvent",
    "Opening",
    "OrderBy",
    "ParkAssist",
    "Part",
    "Point",
    "Position",
    "PositionBase",
    "PositionProperties",
    "PositionPropertiesObject",
    "PositionPropertiesType",
    "PowerTrain",
    "PowerTrainBase",
    "PowerType",
    "Preconditioning",
    "PreconditioningBase",
    "PreconditioningBaseAirConditioning",
    "PreconditioningBaseStatus",
    "PreconditioningProgram",
    "PrecondSettings",
    "PrecondSettingsMode",
    "PrecondSettingsState",
    "Pressure",
    "Privacy",
    "PrivacyBase",
    "PrivacyBaseState",
    "ProgramOccurrence",
    "Propulsion",
    "PropulsionBase",
    "PropulsionType",
    "PushNotif",
    "PushNotifAttribute",
    "PushNotifAttributeType",
    "Ratio",
    "Recurrence",
    "Remote",
    "RemoteAction",
    "RemoteActionLinks",
    "RemoteActionObject",
    "RemoteActions",
    "RemoteActionsEmbedded",
    "RemoteActionStatus",
    "RemoteAttribute",
    "RemoteCharging",
    "RemoteChargingProgram",
    "RemoteError501",
    "RemoteFailedEventStatus",
    "RemoteHorn",
    "RemoteHornState",
    "RemoteLights",
    "RemoteLightsState",
    "RemoteLocking",
    "RemoteLockingState",
    "RemoteNavigation",
    "RemoteOnboardPersonalData",
    "RemotePostResponse",
    "RemotePostResponseLinks",
    "RemotePreconditioning",
    "RemotePreconditioningAirConditioning",
    "RemotePreconditioningProgram",
    "RemoteSetImmobilization",
    "RemoteStolen",
    "RemoteTan",
    "RemoteType",
    "RemoteVF",
    "RemoteWakeUp",
    "Rgi",
    "Rlka",
    "RunStatus",
    "RunStatusSetter",
    "RunStatusSetterStatus",
    "Rvv",
    "Safety",
    "SafetyBase",
    "Schedule",
    "Segments",
    "SettingTrigger",
    "SettingTriggerType",
    "StartCond",
    "StartingCause",
    "Stolen",
    "StolenBase",
    "StolenBaseLinks",
    "StolenCollection",
    "StolenCollectionEmbedded",
    "StolenObj",
    "StolenWayPoints",
    "StolenWayPointsEmbedded",
    "StopChargeStatus",
    "SubscribeType",
    "Suppress",
    "TabLinks",
    "TanSuppress",
    "Telemetries",
    "TelemetriesEmbedded",
    "Telemetry",
    "TelemetryEnum",
    "TelemetryLinks",
    "TelemetryVehicle",
    "TelephoneNumberDetails",
    "Temp",
    "Temperatures",
    "Thermic",
    "TimeLimitedCharge",
    "TimestampedChargingSession",
    "TimestampedChargingSessions",
    "TimestampedChargingSessionsEmbedded",
    "TimeTrigger",
    "TimeTriggerEntry",
    "TimeTriggerEntryOccurrence",
    "Transition",
    "Transmission",
    "TransmissionBase",
    "TransmissionBaseMode",
    "TriggerParam",
    "Trip",
    "TripContext",
    "TripDrivingModeSegment",
    "TripEnergy",
    "TripEnv",
    "TripKinetic",
    "TripKineticGForceSegment",
    "TripKineticSpeed",
    "TripLinks",
    "TripLocation",
    "TripPosition",
    "TripPositionCtxKinetic",
    "TripPositionProperties",
    "TripPositionPropertiesKinetic",
    "Trips",
    "TripsEmbedded",
    "TripState",
    "TripStateEnum",
    "TripStateFault",
    "TripStateFaultKind",
    "TripStatistics",
    "TripStatsKineticEnum",
    "TyreState",
    "TyreStateBase",
    "TyreStateBaseId",
    "TyreStateBaseStatus",
    "Vehicle",
    "VehicleCapability",
    "VehicleEmbedded",
    "VehicleExtension",
    "VehicleExtensionType",
    "VehicleLinks",
    "VehicleOdometer",
    "VehicleOdometerBase",
    "Vehicles",
    "VehiclesEmbedded",
    "Wakeup",
    "WayPoints",
    "WayPointsEmbedded",
    "Webhook",
    "Websocket",
    "WipingBladesState",
    "WipingBladesStateBase",
    "WipingBladesStateBaseSpeed",
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
