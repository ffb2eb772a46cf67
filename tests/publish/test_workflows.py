"""The workflows hold to what is known of safe ones: pinned actions, least permissions, no text run as code."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from generator.apis import read_systems
from generator.official import newest

WORKFLOWS = sorted((Path(__file__).resolve().parents[2] / ".github" / "workflows").glob("*.yml"))


def tool(name: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [str(Path(sys.executable).with_name(name)), *arguments, *map(str, WORKFLOWS)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.mark.slow
def test_actionlint_finds_nothing() -> None:
    """Keys, expressions, types and labels are right."""
    done = tool("actionlint", "-shellcheck=", "-pyflakes=")

    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.slow
def test_zizmor_finds_nothing() -> None:
    """No injection, no credentials that stay, no action that may change under its name."""
    done = tool("zizmor", "--offline", "--persona=pedantic", "--no-progress")

    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_actions_are_pinned_and_permissions_are_least(path: Path) -> None:
    """Every action by its full hash with its version beside it; nothing is allowed that a job doesn't ask for."""
    text = path.read_text("utf-8")
    used = re.findall(r"uses: (\S+)( # v[\d.]+)?$", text, re.MULTILINE)
    jobs = yaml.safe_load(text)["jobs"]

    assert len(used) == text.count("uses:")
    assert all(re.fullmatch(r"[\w./-]+@[0-9a-f]{40}", name) and version for name, version in used)
    assert yaml.safe_load(text)["permissions"] == {}
    assert all("permissions" in job and "timeout-minutes" in job for job in jobs.values())


def test_the_weekly_look_is_for_every_document(root: Path) -> None:
    """Each document of spec/apis.toml is looked for where the newest one lies, not at the commit of the last one."""
    [job] = yaml.safe_load((root / ".github/workflows/update.yml").read_text("utf-8"))["jobs"].values()
    configs = [config for system in read_systems(root / "spec") for config in system.configs]

    assert sorted(job["strategy"]["matrix"]["document"]) == sorted(config.name for config in configs)
    assert all("/HEAD/" in newest(config.official_url) for config in configs)


def test_only_the_publishing_job_may_prove_who_it_is() -> None:
    """Trusted publishing needs `id-token: write`; nothing else gets it, and that job runs no code of ours."""
    found = [
        (path.stem, name, job)
        for path in WORKFLOWS
        for name, job in yaml.safe_load(path.read_text("utf-8"))["jobs"].items()
        if "id-token" in job["permissions"]
    ]

    [(workflow, name, job)] = found
    assert (workflow, name, job["environment"]) == ("release", "publish", "release")
    assert not [step for step in job["steps"] if "run" in step]
    assert job["steps"][-1]["with"]["attestations"] is True


def test_what_runs_before_a_commit_comes_from_the_lock(root: Path) -> None:
    """The hooks are those of the environment, in the versions of the lock: nothing is fetched, and nothing differs from CI."""
    config = yaml.safe_load((root / ".pre-commit-config.yaml").read_text("utf-8"))

    assert {each["repo"] for each in config["repos"]} == {"local"}
    assert {hook["language"] for each in config["repos"] for hook in each["hooks"]} == {"system"}
