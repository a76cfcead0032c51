"""SecretSettings: keys from Secrets Manager, read again in time."""

from __future__ import annotations

from typing import Any

import pytest

from aws_servers import SECRET_KEY, MotoServer, client
from sequential_flow import SettingInvalid, StorageUnavailable
from sequential_flow_aws import SecretSettings

SEAL = "Nw8f" * 16


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


class Counting:
    """A client that counts what it is asked, and may be away."""

    def __init__(self, secrets: Any) -> None:
        self._secrets = secrets
        self.count = 0
        self.is_away = False

    def get_secret_value(self, **arguments: Any) -> Any:
        self.count += 1
        if self.is_away:
            arguments = {"SecretId": "gone"}
        return self._secrets.get_secret_value(**arguments)


@pytest.fixture
def secrets(moto: MotoServer) -> Any:
    return client("secretsmanager", moto.url)


def arn(secrets: Any, text: str, name: str = "keys") -> str:
    return str(secrets.create_secret(Name=name, SecretString=text)["ARN"])


def test_keys_come_from_the_secrets(secrets: Any) -> None:
    environ = {
        "SEQUENTIAL_FLOW_API_KEYS_SECRET_ARN": arn(secrets, "one-key, another-key\n"),
        "SEQUENTIAL_FLOW_SEAL_KEYS_SECRET_ARN": arn(
            secrets, f'{{"id": "k1", "secret": "{SEAL}"}}', "seal"
        ),
    }
    settings = SecretSettings(environ, secrets)()
    assert settings.api_keys == ("one-key", "another-key")
    assert settings.sealer is not None
    assert settings.event_links() is not None


def test_seal_keys_as_the_variable_has_them(secrets: Any) -> None:
    environ = {"SEQUENTIAL_FLOW_SEAL_KEYS_SECRET_ARN": arn(secrets, f"k2:{SEAL},k1:{SEAL[::-1]}")}
    assert SecretSettings(environ, secrets)().sealer is not None


def test_without_secrets_nobody_is_asked() -> None:
    settings = SecretSettings({"SEQUENTIAL_FLOW_API_KEYS": "key"}, client=object())
    assert settings().api_keys == ("key",)


def test_they_are_read_again_when_they_are_old(secrets: Any) -> None:
    counting, clock = Counting(secrets), Clock()
    environ = {"SEQUENTIAL_FLOW_API_KEYS_SECRET_ARN": arn(secrets, "old-key")}
    settings = SecretSettings(environ, counting, clock=clock)
    first = settings()
    secrets.put_secret_value(SecretId="keys", SecretString="new-key")
    clock.now = 299
    assert settings() is first
    assert counting.count == 1
    clock.now = 301
    assert settings().api_keys == ("new-key",)
    assert settings() is settings()
    assert counting.count == 2


def test_the_old_ones_count_while_secrets_manager_is_away(secrets: Any) -> None:
    counting, clock = Counting(secrets), Clock()
    environ = {"SEQUENTIAL_FLOW_API_KEYS_SECRET_ARN": arn(secrets, "the-key")}
    settings = SecretSettings(environ, counting, clock=clock)
    first = settings()
    counting.is_away, clock.now = True, 301
    assert settings() is first


def test_without_an_answer_at_first_there_are_none(secrets: Any) -> None:
    environ = {"SEQUENTIAL_FLOW_API_KEYS_SECRET_ARN": "arn:aws:secretsmanager:::secret:gone"}
    settings = SecretSettings(environ, secrets)
    for _ in range(2):
        with pytest.raises(StorageUnavailable, match="the secret of SEQUENTIAL_FLOW_API_KEYS") as e:
            settings()
        assert SECRET_KEY not in str(e.value)


def test_one_place_for_the_keys(secrets: Any) -> None:
    name = "SEQUENTIAL_FLOW_API_KEYS"
    environ = {name: "a-key", f"{name}_SECRET_ARN": arn(secrets, "another")}
    with pytest.raises(SettingInvalid, match="are both set"):
        SecretSettings(environ, secrets)()


@pytest.mark.parametrize("text", ["bad key", "none, key", "ümlaut"])
def test_what_is_wrong_with_a_secret_is_said_without_it(text: str, secrets: Any) -> None:
    environ = {"SEQUENTIAL_FLOW_API_KEYS_SECRET_ARN": arn(secrets, text)}
    with pytest.raises(SettingInvalid, match="SEQUENTIAL_FLOW_API_KEYS") as caught:
        SecretSettings(environ, secrets)()
    assert text not in str(caught.value)
