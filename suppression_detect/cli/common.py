"""What every command needs: errors told as sentences, options, and what they stand for."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, NoReturn, TypeVar

import click

from suppression_detect.cli.telling import printable
from suppression_detect.errors import SuppressionDetectError
from suppression_detect.tweet import parse_region

if TYPE_CHECKING:
    from suppression_detect.detector import Detector
    from suppression_detect.elections.calendar import Calendar
    from suppression_detect.model import Model

KEPT_ASIDE = 1
MISTAKE = 2
STOPPED = 3
INTERRUPTED = 130
BROKEN_PIPE = 141

_NO_ROOM = frozenset((errno.ENOSPC, errno.EDQUOT, errno.EFBIG))

_F = TypeVar("_F", bound=Callable[..., Any])


def errors_as_sentences(function: _F) -> _F:
    """Turn the errors that a user can meet into one sentence and an exit code."""

    @wraps(function)
    def run(*args: Any, **kwargs: Any) -> Any:
        try:
            return function(*args, **kwargs)
        except BrokenPipeError:
            _leave_quietly()
        except KeyboardInterrupt:
            click.echo("Interrupted.", err=True)
            sys.exit(INTERRUPTED)
        except SuppressionDetectError as error:
            fail(str(error))
        except OSError as error:
            if error.errno in _NO_ROOM:
                stop(error)
            fail(sentence(error))

    return run  # type: ignore[return-value]


def sentence(error: OSError) -> str:
    """What the system says is wrong, and with which file."""
    said = error.strerror or str(error)
    if error.filename:
        said = f"{error.filename}: {said}"
    return said.rstrip(".") + "."


class _Mistake(click.ClickException):
    exit_code = MISTAKE


def fail(sentence: str) -> NoReturn:
    """End with a sentence that says what is wrong, and the exit code of a mistake."""
    raise _Mistake(printable(sentence))  # it may quote a file, which is a stranger's


def stop(error: OSError) -> NoReturn:
    """End with what the system says, and the exit code of what was stopped half-way."""
    click.echo(f"Stopped: {sentence(error)}", err=True)
    sys.exit(STOPPED)


def _leave_quietly() -> NoReturn:
    """Whoever read our output has gone; say nothing, also when Python closes it."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    sys.exit(BROKEN_PIPE)


# Options that several commands share


def checked_by(check: Callable[[str], object]) -> Callable[..., Any]:
    """A callback that turns what a check refuses into a mistake in the option."""

    def callback(_context: click.Context, _option: click.Parameter, value: str | None) -> Any:
        try:
            return value if value is None else check(value)
        except ValueError as error:
            raise click.BadParameter(str(error)) from error

    return callback


region_option = click.option(
    "--region",
    metavar="R",
    callback=checked_by(parse_region),
    help="The voters' region, ISO 3166 (US, US-GA); for rows that name none.",
)


def several(*options: Callable[[_F], _F]) -> Callable[[_F], _F]:
    """Several options as one decorator."""

    def decorate(function: _F) -> _F:
        for option in reversed(options):
            function = option(function)
        return function

    return decorate


detector_options = several(
    click.option(
        "--calendar",
        "facts",
        type=click.Path(exists=True, dir_okay=False),
        help="A file with elections of your own, on top of the shipped ones.",
    ),
    click.option(
        "--model",
        metavar="M",
        help="The trained model: default, encoder (needs the extra), or a folder of train --out.",
    ),
    click.option("--rules-only", is_flag=True, help="Judge without a trained model."),
)

reading_options = several(
    click.option(
        "--format",
        type=click.Choice(["jsonl", "json", "csv", "tsv", "parquet", "arrow"]),
        help="The input's format; found by looking if left out.",
    ),
    click.option("--text-column", metavar="NAME", help="The column or field with the text."),
    click.option("--id-column", metavar="NAME", help='The one with the id; "" for none.'),
    click.option(
        "--time-column", metavar="NAME", help='The one with the time of posting; "" for none.'
    ),
    click.option("--region-column", metavar="NAME", help='The one with the region; "" for none.'),
    click.option("--lang-column", metavar="NAME", help='The one with the language; "" for none.'),
    region_option,
)


def detector(
    facts: str | None,
    *,
    model: str | None = "default",
    threshold: float | None = None,
) -> Detector:
    """The detector that the options ask for.

    Args:
        facts: A file with elections of the user.
        model: ``default``, ``encoder``, a folder with an artefact, or ``None`` for rules only.
        threshold: Score from which the model alone flags; the model's own unless given.
    """
    from suppression_detect.detector import Detector

    return Detector(calendar=calendar(facts), model=_loaded(model), threshold=threshold)


def _loaded(model: str | None) -> Model | Literal["default", "encoder"] | None:
    match model:
        case None | "default" | "encoder":
            return model
    from suppression_detect.model import Model
    from suppression_detect.model.encoder import NETWORK, EncoderModel

    kind = EncoderModel if (Path(model) / NETWORK).is_file() else Model
    return kind.load(model)


def chosen_model(model: str | None, *, rules_only: bool) -> str | None:
    """What the options say of the model; ``None`` for rules only."""
    if rules_only and model is not None:
        fail("--rules-only and --model cannot go together. Give one of them.")
    if model in (None, "default", "encoder"):
        return None if rules_only else model or "default"
    if not Path(str(model)).is_dir():
        fail(f"--model {model!r} is not default, encoder, or a folder that train --out wrote.")
    return model


def calendar(facts: str | None) -> Calendar:
    """The calendar, with facts of the user on top."""
    from suppression_detect.elections.calendar import Calendar

    return Calendar.load(overlay=facts) if facts else Calendar.load()


def check_region(region: str | None, facts: str | None) -> None:
    """Fail if there is no such region: else every row without one of its own would."""
    if region is not None:
        known = calendar(facts)
        try:
            known.zones(region)
        except ValueError as error:
            fail(str(error))
        if hint := state_hint(region, known):
            click.echo(hint, err=True)


def state_hint(region: str | None, calendar: Calendar) -> str:
    """A question, where a US state's code was given that is a country's without elections."""
    names = {known.code: known.name for known in calendar.regions}
    if region not in names or f"US-{region}" not in names or calendar.elections(region=region):
        return ""
    return (
        f"{region} is {names[region]}, of which the calendar knows no elections. "
        f"Did you mean US-{region}?"
    )
