"""Scores whole files: chunk by chunk, on several cores if asked, in order, and losing nothing."""

from __future__ import annotations

import gc
import json
import os
import signal
import time
from collections import Counter, deque
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field, fields
from functools import partial
from hashlib import sha256
from itertools import islice, starmap
from os import PathLike
from pathlib import Path
from pickle import dumps, loads
from threading import Thread
from typing import Any, NamedTuple, Protocol, TypeGuard, Unpack
from zlib import crc32

from suppression_detect import __version__
from suppression_detect.errors import NothingToResumeError, ResumeError
from suppression_detect.files import BadLine, ReadOptions, Row, open_tweets
from suppression_detect.files.columns import listed
from suppression_detect.files.duplicates import count_duplicates, keys_file, keys_of
from suppression_detect.files.journal import Journal, State
from suppression_detect.files.opening import Record
from suppression_detect.files.outputs import (
    FileOutput,
    Output,
    TemporaryOutput,
    check_apart,
    check_output,
    errors_output,
    is_plain_file,
    output,
    part_of,
    write_durably,
)
from suppression_detect.files.reader import Understand
from suppression_detect.files.row import why_not_judged
from suppression_detect.files.sources import Place, find_sources
from suppression_detect.files.writer import ALL, SCORED, Form, bad_line, form_for
from suppression_detect.trained import default_folder, encoder_folder
from suppression_detect.tweet import Tweet
from suppression_detect.verdict import FLAGGED, Label, Verdict

CHUNK = 2000
"""Records that go to a worker together, at most."""

CHUNK_BYTES = 1 << 20

BLOCK_BYTES = 1 << 20
"""Bytes of output that are written together; of gzip, a member."""

BLOCK_RECORDS = 20_000
"""Records whose output is written together, at most, however short it is."""

SECONDS = 1.0
"""Between two notes of how far a run has come, at least."""

FIRST_BAD = 5


class Judge(Protocol):
    """What scoring needs of a detector."""

    def classify(self, tweet: Tweet | str, /) -> Verdict:
        """Judge one tweet."""

    def classify_many(self, tweets: Iterable[Tweet | str], /) -> Iterator[Verdict]:
        """Judge many: one verdict each, in order."""


@dataclass(frozen=True, slots=True)
class Summary:
    """What a run has done; ``read`` is always ``scored + malformed``.

    Attributes:
        read: Records read.
        scored: Tweets that have a verdict.
        malformed: Records kept aside.
        written: Verdicts written; fewer than scored if only some labels were asked for.
        duplicates: Tweets whose id (or text, where they have none) came before in the run; they
            are scored like all others. ``None`` as long as the run goes on.
        labels: Tweets by label.
        categories: Flagged tweets by category; one may count in several.
        rules: Tweets by rule whose claim they put forward.
        first_bad: The first few records kept aside.
        missing: Columns that were to be kept, and that no tweet has.
    """

    read: int
    scored: int
    malformed: int
    written: int
    duplicates: int | None
    labels: Mapping[str, int]
    categories: Mapping[str, int]
    rules: Mapping[str, int]
    first_bad: tuple[BadLine, ...] = ()
    missing: tuple[str, ...] = ()

    @property
    def flagged(self) -> int:
        """Tweets called suppression or sent to review."""
        return sum(self.labels.get(label, 0) for label in FLAGGED)

    @property
    def abstained(self) -> int:
        """Tweets in a language that is not supported."""
        return self.labels.get(Label.ABSTAIN, 0)

    def to_dict(self) -> dict[str, Any]:
        """The counts as JSON-ready values."""
        counts: dict[str, Any] = {}
        for f in fields(self):
            if f.name == "labels":
                counts |= {"abstained": self.abstained, "flagged": self.flagged}
            if f.name not in ("first_bad", "missing"):
                value = getattr(self, f.name)
                counts[f.name] = dict(value) if isinstance(value, Mapping) else value
        return counts


Progress = Callable[[Summary, float | None], None]
"""Called after each chunk with the counts so far and the share of the input that is read."""


class ScoreOptions(ReadOptions, total=False):
    """The options of :func:`score_files`, which explains them."""

    detector: Judge | Callable[[], Judge] | None
    identity: str
    errors: Place | None
    summary: str | PathLike[str] | None
    only: Iterable[str] | str | None
    fields: Iterable[str] | str | None
    keep: Iterable[str] | str | None
    jobs: int
    force: bool
    resume: bool
    progress: Progress | None
    on_flagged: Callable[[Row, Verdict], None] | None


def score_files(
    sources: Iterable[Place] | Place,
    out: Place | None = None,
    *,
    detector: Judge | Callable[[], Judge] | None = None,
    identity: str = "",
    errors: Place | None = None,
    summary: str | PathLike[str] | None = None,
    only: Iterable[str] | str | None = None,
    fields: Iterable[str] | str | None = None,
    keep: Iterable[str] | str | None = None,
    jobs: int = 1,
    force: bool = False,
    resume: bool = False,
    progress: Progress | None = None,
    on_flagged: Callable[[Row, Verdict], None] | None = None,
    **options: Unpack[ReadOptions],
) -> Summary:
    """Score tweet files into one output, in order, without holding them in memory.

    Until it is whole, a file ``out`` is called ``<out>.part``, and ``<out>.progress.json`` says how
    far it has come. A run that breaks off, however it does, is completed with ``resume`` to the
    bytes of one that did not.

    Args:
        sources: Paths, folders, patterns such as ``"2018-*.csv.gz"``, ``"-"`` for standard input,
            or binary streams; see :func:`suppression_detect.files.sources.find_sources`.
        out: A path (``.jsonl``, ``.csv`` or ``.tsv``, with or without ``.gz``, or ``.parquet``), a
            binary stream for JSON Lines, or ``None`` to write nothing.
        detector: Judges the tweets, or a function that makes one; the default one unless given.
            With several jobs each process makes its own.
        identity: What makes ``detector`` another one, for ``resume`` to find out if it has changed
            since; the type's or function's name unless given.
        errors: Where records that are not tweets are kept, as JSON Lines with file, line, reason
            and the raw record; beside a file ``out`` as ``<out>.errors.jsonl`` unless given. The
            file is made only if there are any.
        summary: A file for the counts, as JSON.
        only: Labels to write; all unless given. Everything is counted all the same.
        fields: What to write of each tweet, of :data:`suppression_detect.files.writer.FIELDS`.
        keep: Columns of the input to carry through, or ``["all"]``; in JSON Lines as an object
            ``input``, else as columns ``input.NAME``. ``text``, ``id``, ``posted_at``, ``region``
            and ``lang`` are those that were scored, whatever the file calls them.
        jobs: Processes that score.
        force: Replace existing outputs, and what an interrupted run has left.
        resume: Go on where an earlier run broke off; begin if there is none.
        progress: Called after each chunk.
        on_flagged: Called in order with each tweet called suppression or sent to review; not with
            those that an earlier run has written.
        **options: How to read, see :class:`suppression_detect.files.ReadOptions`.

    Returns:
        The counts, those of an earlier run included.

    Raises:
        FileExistsError: An output is there already, or an unfinished one; of the class
            ``NothingToResumeError`` where ``resume`` finds a whole one.
        FileFormatError: A file is not one of tweets, or has no column with the text.
        MissingExtraError: A format needs a library that is not installed.
        OSError: A file cannot be opened or written. A run that was stopped half-way, by a full
            disk or a lost process, says in the error's notes how to go on.
        ResumeError: The run to resume had other inputs or settings.
        ValueError: An argument cannot be read, a column to keep is in no header, or an output is
            also an input or another output.
    """
    if jobs < 1:
        raise ValueError(f"jobs must be at least 1, not {jobs}")
    labels = _labels(only)
    path = out if isinstance(out, str | PathLike) else None
    plain = path if path is not None and is_plain_file(path) else None
    if errors is None and plain is not None:
        errors = f"{plain}.errors.jsonl"
    found = find_sources(sources, leave_out=[out, errors, summary])
    form, head = form_for(path, _names(fields), _names(keep))
    wanted = tuple(name for name in _names(keep) if name not in (*SCORED, ALL))
    _check_inputs(found, [out, errors, summary], wanted, options)
    recipe = {
        "inputs": [_name_and_size(source) for source in found],
        "output": [repr(form), sorted(labels), str(errors), CHUNK, BLOCK_BYTES, BLOCK_RECORDS],
        "reading options": {name: value for name, value in sorted(options.items()) if value},
        "detector": identity or _name(detector),
        "version": __version__,
    }
    journal = None if plain is None else Journal(plain, recipe)
    state = _beginning(journal, [out, errors, summary], force=force, resume=resume)
    run = _Run(
        journal=journal,
        state=state,
        out=output(out, form),
        errors=errors_output(errors),
        keys=_keys(plain),
        summary=None if summary is None else Path(summary),
    )
    if not state.done:
        job = Job(form if out is not None else None, labels, on_flagged is not None, wanted)
        with _scorer(job, detector, jobs) as score, run.open(head):
            tasks = _tasks(found, state, options)
            with closing(tasks):
                for place, chunk in score(tasks):
                    run.add(place, chunk)
                    if on_flagged:
                        for row, verdict in chunk.flagged:
                            on_flagged(row, verdict)
                    if progress:
                        progress(run.counts.summary(), place.share)
            run.end()
    return run.finish()


def score_file(source: Place, out: Place | None = None, **options: Unpack[ScoreOptions]) -> Summary:
    """Score one tweet file; see :func:`score_files`."""
    return score_files([source], out, **options)


def model_identity(model: str = "default") -> str:
    """What tells one trained model from another: the checksum of its manifest.

    Args:
        model: ``default``, ``encoder``, or a folder with an artefact.
    """
    folders = {"default": default_folder, "encoder": encoder_folder}
    folder = folders[model]() if model in folders else Path(model)
    manifest = folder / "manifest.json"
    return sha256(manifest.read_bytes()).hexdigest() if manifest.is_file() else "no model"


# Scoring a chunk


@dataclass(frozen=True, slots=True)
class Job:
    """What is wanted of each chunk."""

    form: Form | None
    labels: frozenset[Label]
    wants_flagged: bool
    keep: tuple[str, ...] = ()


@dataclass(slots=True)
class Counts:
    """The counts of a chunk, or of a run so far."""

    read: int = 0
    malformed: int = 0
    written: int = 0
    duplicates: int | None = None
    labels: Counter[str] = field(default_factory=Counter)
    categories: Counter[str] = field(default_factory=Counter)
    rules: Counter[str] = field(default_factory=Counter)
    kept: Counter[str] = field(default_factory=Counter)
    first_bad: list[BadLine] = field(default_factory=list)

    def add(self, other: Counts) -> None:
        """Count a chunk's too."""
        self.read += other.read
        self.malformed += other.malformed
        self.written += other.written
        self.labels.update(other.labels)
        self.categories.update(other.categories)
        self.rules.update(other.rules)
        self.kept.update(other.kept)
        self.first_bad += other.first_bad[: FIRST_BAD - len(self.first_bad)]

    def summary(self) -> Summary:
        """The counts as they stand."""
        return Summary(
            read=self.read,
            scored=self.read - self.malformed,
            malformed=self.malformed,
            written=self.written,
            duplicates=self.duplicates,
            labels={str(label): self.labels[label] for label in Label},
            categories=_most_first(self.categories),
            rules=_most_first(self.rules),
            first_bad=tuple(self.first_bad),
            missing=tuple(name for name, count in self.kept.items() if not count),
        )

    def to_dict(self) -> dict[str, Any]:
        """The counts as JSON-ready values."""
        counts = {f.name: getattr(self, f.name) for f in fields(self)}
        named = {name: dict(n) if isinstance(n, Counter) else n for name, n in counts.items()}
        return {**named, "first_bad": [bad.to_dict() for bad in self.first_bad]}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Counts:
        """The inverse of :meth:`to_dict`."""
        values: dict[str, Any] = {
            name: Counter(value) if isinstance(value, Mapping) else value
            for name, value in data.items()
        }
        values["first_bad"] = [BadLine(**bad) for bad in values.get("first_bad", ())]
        return cls(**values)


def _most_first(counts: Counter[str]) -> dict[str, int]:
    return dict(sorted(counts.items(), key=lambda item: (-item[1], item[0])))


@dataclass(slots=True)
class Chunk:
    """What came of some records: bytes to write, bad lines, counts, and keys of the tweets."""

    data: bytes = b""
    bad: bytes = b""
    keys: bytes = b""
    flagged: list[tuple[Row, Verdict]] = field(default_factory=list)
    counts: Counts = field(default_factory=Counts)


def score_chunk(
    detector: Judge, job: Job, understand: Understand, records: Iterable[Record]
) -> Chunk:
    """Read, judge and write out some records; what fails on one tweet is that tweet's alone."""
    chunk = Chunk()
    counts = chunk.counts
    bad: list[BadLine] = []
    rows: list[Row] = []
    for row in starmap(understand, records):
        if type(row) is Row:
            rows.append(row)
        else:
            bad.append(row)  # type: ignore[arg-type]
    counts.read = len(rows) + len(bad)
    counts.kept.update({name: sum(name in row.values for row in rows) for name in job.keep})
    chunk.keys = keys_of([row.tweet for row in rows])
    form = job.form
    wanted = frozenset(label.value for label in job.labels)
    data = []
    labels: list[str] = []
    for row, verdict in _judged(detector, rows):
        if isinstance(verdict, BadLine):
            bad.append(verdict)
            continue
        label = verdict.label._value_
        labels.append(label)
        if form is not None and label in wanted:
            data.append(form(row, verdict))
        if label == "clear" and not verdict.findings:
            continue
        counts.categories.update(map(str, verdict.categories))
        counts.rules.update({f.rule for f in verdict.findings if f.put_forward})
        if job.wants_flagged and verdict.label in FLAGGED:
            chunk.flagged.append((row, verdict))
    bad.sort(key=lambda one: one.line)
    counts.labels.update(labels)
    counts.written = len(data)
    counts.malformed = len(bad)
    counts.first_bad = bad[:FIRST_BAD]
    chunk.data = b"".join(data)
    chunk.bad = b"".join(map(bad_line, bad))
    return chunk


def _judged(detector: Judge, rows: list[Row]) -> Iterator[tuple[Row, Verdict | BadLine]]:
    verdicts: list[Verdict] | list[Verdict | BadLine]
    try:
        verdicts = list(detector.classify_many([row.tweet for row in rows]))
    except Exception:
        verdicts = [_judged_alone(detector, row) for row in rows]
    return zip(rows, verdicts, strict=True)


def _judged_alone(detector: Judge, row: Row) -> Verdict | BadLine:
    try:
        return detector.classify(row.tweet)
    except Exception as error:
        return row.bad(why_not_judged(error))


# Cutting the input into chunks


class Spot(NamedTuple):
    """How far the input has been read.

    Attributes:
        source: The source, from 0.
        records: Records of it.
        checksum: Of these records.
        share: Of the whole input, where its size is known.
    """

    source: int
    records: int
    checksum: int
    share: float | None


class _Task(NamedTuple):
    spot: Spot
    understand: Understand
    records: list[Record]


def _tasks(
    sources: list[Place], state: State, options: ReadOptions
) -> Generator[_Task, None, None]:
    """What is left to do, chunk by chunk.

    Raises:
        ResumeError: What an earlier run has read is no longer there.
    """
    sizes = [Path(source).stat().st_size for source in sources if _is_file(source)]
    total = sum(sizes) if len(sizes) == len(sources) else 0
    before = sum(sizes[: state.source])
    for index in range(state.source, len(sources)):
        done = state.records if index == state.source else 0
        with open_tweets(sources[index], **options) as file:
            number = 0
            checksum = crc32(repr(file.understand.header).encode())
            for records in _chunks(file.records):
                number += len(records)
                checksum = crc32(b"\n".join([raw for _, raw, _ in records]), checksum)
                if number > done:
                    share = (before + file.source.done) / total if total else None
                    spot = Spot(index, number, checksum, share)
                    yield _Task(spot, file.understand, records)
                elif number == done and checksum != state.checksum:
                    number = -1
                    break
            if number < done:
                raise ResumeError(
                    f"{file.source.name} is not what it was: the {done:,} records that are done "
                    "cannot be found in it. Begin anew with --force (force=True in Python)."
                )
            before += file.source.done


def _chunks(records: Iterator[Record]) -> Iterator[list[Record]]:
    """Records in lists that depend on nothing but the records."""
    records = iter(records)
    size = 0
    chunk: list[Record] = []
    while more := list(islice(records, min(20, CHUNK - len(chunk)))):
        chunk += more
        size += sum([len(raw) for _, raw, _ in more])
        if len(chunk) >= CHUNK or size > CHUNK_BYTES:
            yield chunk
            chunk, size = [], 0
    if chunk:
        yield chunk


# Processes

_Score = Callable[[Iterator[_Task]], Iterator[tuple[Spot, Chunk]]]


@contextmanager
def _scorer(job: Job, detector: Judge | Callable[[], Judge] | None, jobs: int) -> Iterator[_Score]:
    if jobs == 1:
        judge = _made(detector)

        def here(tasks: Iterator[_Task]) -> Iterator[tuple[Spot, Chunk]]:
            for task in tasks:
                yield task.spot, score_chunk(judge, job, task.understand, task.records)

        yield here
        return

    from joblib.externals.loky import ProcessPoolExecutor

    pool = ProcessPoolExecutor(
        jobs, initializer=_start_worker, initargs=(os.getpid(), _portable(detector), job)
    )

    waiting: deque[tuple[Spot, Any]] = deque()

    def there(tasks: Iterator[_Task]) -> Iterator[tuple[Spot, Chunk]]:
        for spot, understand, records in tasks:
            columns = tuple(zip(*records, strict=True))  # travels faster than records do
            waiting.append((spot, pool.submit(_score_in_worker, understand, columns)))
            if len(waiting) >= 3 * jobs:  # bounded, so that memory does not grow with the file
                done, future = waiting.popleft()
                yield done, _result(future)
        while waiting:
            done, future = waiting.popleft()
            yield done, _result(future)

    try:
        yield there
    except BaseException:
        for _, future in waiting:
            future.cancel()
        pool.shutdown(wait=True)  # killing workers now may leave loky with a traceback
        raise
    pool.shutdown(wait=True)


def _result(future: Any) -> Chunk:
    from joblib.externals.loky.process_executor import BrokenProcessPool

    try:
        return future.result()  # type: ignore[no-any-return]
    except BrokenProcessPool as error:
        raise ChildProcessError(
            "a process that scores has died, perhaps for lack of memory; fewer --jobs need less"
        ) from error


def _portable(
    detector: Judge | Callable[[], Judge] | None,
) -> Callable[[], Judge] | None:
    """What each process makes its own detector with."""
    if detector is None or callable(detector):
        return detector
    try:
        return partial(loads, dumps(detector))
    except Exception as error:
        raise ValueError(
            f"this detector cannot be sent to other processes ({error}). Give a function that "
            "makes it, detector=lambda: Detector(...), or use jobs=1."
        ) from error


@dataclass(slots=True)
class _Worker:
    """What a process scores with; the detector is made with the first chunk."""

    make: Callable[[], Judge] | None
    job: Job
    detector: Judge | None = None


_worker: list[_Worker] = []


def _start_worker(parent: int, make: Callable[[], Judge] | None, job: Job) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the parent's to handle
    _worker[:] = [_Worker(make, job)]
    Thread(target=_end_with, args=[parent], daemon=True).start()


def _end_with(parent: int) -> None:
    """Do not outlive a parent that was killed and could not say so."""
    while os.getppid() == parent:
        time.sleep(0.5)
    os._exit(1)


def _score_in_worker(understand: Understand, columns: tuple[Any, ...]) -> Chunk:
    worker = _worker[0]
    if worker.detector is None:
        worker.detector = _made(worker.make)
        gc.freeze()  # what was loaded lasts as long as the process: no need to look at it again
    records: Iterable[Any] = zip(*columns, strict=True)
    return score_chunk(worker.detector, worker.job, understand, records)


def _made(detector: Judge | Callable[[], Judge] | None) -> Judge:
    if detector is None:
        from suppression_detect.detector import Detector

        return Detector()
    return detector() if callable(detector) else detector


# Writing, so that a kill at any moment loses nothing


def _beginning(
    journal: Journal | None, outputs: list[Place | None], *, force: bool, resume: bool
) -> State:
    """Where a run begins; every mistake with outputs is found before work starts."""
    if resume and journal is None:
        raise ValueError(
            "only a run whose output is a file can be resumed. Name one with -o (out= in Python)."
        )
    if resume and journal is not None and journal.exists():
        return journal.read()
    paths = [Path(out) for out in outputs if isinstance(out, str | PathLike)]
    if journal is not None and not force:
        if journal.exists():
            raise FileExistsError(
                f"{paths[0]}: an earlier run was not finished. Complete it with --resume, or "
                "begin anew with --force (resume=True, force=True in Python)."
            )
        if resume and paths[0].exists():
            raise NothingToResumeError(f"{paths[0]} is whole already: there is nothing to resume.")
    for path in paths:
        check_output(path, force=force)
    if journal is not None:
        journal.remove()
        for path in filter(is_plain_file, paths):
            part_of(path).unlink(missing_ok=True)
    return State()


def _keys(out: str | PathLike[str] | None) -> Output:
    return TemporaryOutput() if out is None else FileOutput(keys_file(Path(out)))


_GO_ON = (
    "What is done is kept. Run the same again with --resume (resume=True in Python) to go on "
    "from there."
)


class _Run:
    """Writes what comes of chunks, in blocks, and notes how far that has come."""

    def __init__(
        self,
        *,
        journal: Journal | None,
        state: State,
        out: Output,
        errors: Output,
        keys: Output,
        summary: Path | None,
    ) -> None:
        self.journal = journal
        self.state = state
        self.out = out
        self.errors = errors
        self.keys = keys
        self.summary = summary
        self.counts = Counts.from_dict(state.counts)
        self.spot = Spot(state.source, state.records, state.checksum, None)
        self.waiting: list[tuple[Output, list[bytes]]] = [(out, []), (errors, []), (keys, [])]
        self.bytes_waiting = 0
        self.records_waiting = 0
        self.noted = time.monotonic()

    @contextmanager
    def open(self, head: bytes) -> Iterator[None]:
        """Open the outputs, or take them up; what is done stays there if the run breaks off."""
        state = self.state
        fresh = not state.source and not state.records
        try:
            if self.journal is not None and fresh:
                self.journal.write(state)  # first, so that no part is ever without its note
            self.out.begin(state.out)
            self.errors.begin(state.errors)
            self.keys.begin(state.keys)
            if fresh:
                self.wait(0, head)
            yield
        except BaseException as error:
            for opened in (self.out, self.errors, self.keys):
                with suppress(OSError):
                    opened.close()
            if isinstance(error, OSError | KeyboardInterrupt) and self.begun():
                error.add_note(_GO_ON)
            elif fresh and state is self.state:  # a mistake, and nothing is done yet
                self.discard()
            raise

    def begun(self) -> bool:
        """Whether there is something to resume."""
        return self.journal is not None and self.journal.exists()

    def discard(self) -> None:
        """Leave nothing behind."""
        for opened in (self.out, self.errors, self.keys):
            if isinstance(opened, FileOutput):
                opened.part.unlink(missing_ok=True)
        if self.journal is not None:
            self.journal.remove()

    def wait(self, which: int, data: bytes) -> None:
        """Keep something to be written."""
        if data:
            self.waiting[which][1].append(data)
            self.bytes_waiting += len(data)

    def add(self, spot: Spot, chunk: Chunk) -> None:
        """Take in what came of a chunk."""
        self.counts.add(chunk.counts)
        self.spot = spot
        self.wait(0, chunk.data)
        self.wait(1, chunk.bad)
        self.waiting[2][1].append(chunk.keys)
        self.records_waiting += chunk.counts.read
        if self.journal is None:
            self.write()  # somebody may be reading
        elif self.bytes_waiting >= BLOCK_BYTES or self.records_waiting >= BLOCK_RECORDS:
            self.write()
            if time.monotonic() - self.noted >= SECONDS:
                self.note()
                self.noted = time.monotonic()

    def write(self) -> None:
        """Write a block."""
        for to, data in self.waiting:
            to.write(b"".join(data))
            data.clear()
        self.bytes_waiting = self.records_waiting = 0
        if self.journal is None:
            self.out.sync()

    def note(self, *, done: bool = False) -> None:
        """Have all that is written on the disk, and note it."""
        self.state = State(
            source=self.spot.source,
            records=self.spot.records,
            checksum=self.spot.checksum,
            out=self.out.sync(),
            errors=self.errors.sync(),
            keys=self.keys.sync(),
            counts=self.counts.to_dict(),
            done=done,
        )
        if self.journal is not None:
            self.journal.write(self.state)

    def end(self) -> None:
        """All is scored."""
        self.write()
        for opened in (self.out, self.errors, self.keys):
            opened.end()
        with self.keys.reading() as keys:
            self.counts.duplicates = count_duplicates(keys)
        self.note(done=True)

    def finish(self) -> Summary:
        """Give the outputs their names, and take away the note; may be done twice."""
        try:
            return self.finished()
        except OSError as error:
            self.keys.close()
            if self.begun():
                error.add_note(_GO_ON)
            raise

    def finished(self) -> Summary:
        """Do the steps of :meth:`finish`."""
        self.out.finish(self.state.out)
        self.errors.finish(self.state.errors)
        summary = self.counts.summary()
        if self.summary is not None:
            data = json.dumps(summary.to_dict(), indent=2, ensure_ascii=False)
            write_durably(self.summary, data.encode("utf-8", "backslashreplace") + b"\n")
        self.keys.close()
        if self.journal is not None:
            if isinstance(self.keys, FileOutput):
                self.keys.part.unlink(missing_ok=True)
            self.journal.remove()
        return summary


# Arguments


def _names(given: Iterable[str] | str | None) -> tuple[str, ...]:
    return (given,) if isinstance(given, str) else tuple(given or ())


def _labels(only: Iterable[str] | str | None) -> frozenset[Label]:
    if only is None:
        return frozenset(Label)
    names = _names(only)
    for name in names:
        if name not in set(Label):
            raise ValueError(f"only: {name!r} is not a label. Give some of {', '.join(Label)}.")
    if not names:
        raise ValueError(f"only names no label. Give some of {', '.join(Label)}.")
    return frozenset(map(Label, names))


def _name_and_size(source: Place) -> list[Any]:
    if _is_file(source):
        return [str(source), Path(source).stat().st_size]
    return [source if isinstance(source, str) else str(getattr(source, "name", "a stream"))]


def _name(detector: Judge | Callable[[], Judge] | None) -> str:
    """What can be told of a detector without making it."""
    if detector is None:
        return model_identity()
    what = detector if callable(detector) else type(detector)
    return str(getattr(what, "__qualname__", type(what).__qualname__))


def _check_inputs(
    sources: list[Place],
    outputs: list[Place | None],
    keep: tuple[str, ...],
    options: ReadOptions,
) -> None:
    """Find what can be found before work starts."""
    columns: list[tuple[str, ...]] = []
    for source in sources:
        if isinstance(source, str | PathLike) and source != "-" and not _is_special(source):
            with open_tweets(source, **options) as file:
                columns.append(file.understand.columns)
    known = dict.fromkeys(name for names in columns for name in names)
    missing = [name for name in keep if name not in known]
    if missing and len(columns) == len(sources) and all(columns):
        raise ValueError(
            f"keep: there is no column {missing[0]!r:.60}. Give some of {listed(known)}; "
            f"or of {', '.join(SCORED)}, as they were scored."
        )
    check_apart(outputs, sources)


def _is_special(place: str | PathLike[str]) -> bool:
    """Whether a path is neither file nor folder, and can be read only once."""
    path = Path(place)
    return path.exists() and not path.is_file() and not path.is_dir()


def _is_file(source: Place) -> TypeGuard[str | PathLike[str]]:
    return isinstance(source, str | PathLike) and Path(source).is_file()
