"""Scores whole files: chunk by chunk, on several cores if asked, in order, and losing nothing."""

from __future__ import annotations

import signal
from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, fields
from functools import partial
from io import BytesIO
from os import PathLike
from pathlib import Path
from pickle import dumps, loads
from typing import Any, BinaryIO, Protocol, TypeGuard, Unpack
from uuid import uuid4

from suppression_detect.files import BadLine, ReadOptions, Row, open_tweets
from suppression_detect.files.opening import Record
from suppression_detect.files.reader import TweetFile, Understand
from suppression_detect.files.row import why_not_judged
from suppression_detect.files.writer import Form, bad_line, check_output, form_for, writing
from suppression_detect.tweet import Tweet
from suppression_detect.verdict import Label, Verdict

CHUNK = 500
"""Records that go to a worker together, at most."""

CHUNK_BYTES = 1 << 20

Place = str | PathLike[str] | BinaryIO
FLAGGED = (Label.SUPPRESSION, Label.REVIEW)


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
        labels: Tweets by label.
        categories: Flagged tweets by category; one may count in several.
        rules: Tweets by rule whose claim they put forward.
        first_bad: The first few records kept aside.
    """

    read: int
    scored: int
    malformed: int
    written: int
    labels: Mapping[str, int]
    categories: Mapping[str, int]
    rules: Mapping[str, int]
    first_bad: tuple[BadLine, ...] = ()

    @property
    def flagged(self) -> int:
        """Tweets called suppression or sent to review."""
        return sum(self.labels.get(label, 0) for label in FLAGGED)

    def to_dict(self) -> dict[str, Any]:
        """The counts as JSON-ready values."""
        counts = {f.name: getattr(self, f.name) for f in fields(self) if f.name != "first_bad"}
        return {name: dict(n) if isinstance(n, Mapping) else n for name, n in counts.items()}


Progress = Callable[[Summary, float | None], None]
"""Called after each chunk with the counts so far and the share of the input that is read."""


def score_files(
    sources: Iterable[Place],
    out: Place | None = None,
    *,
    detector: Judge | Callable[[], Judge] | None = None,
    errors: Place | None = None,
    only: Iterable[str] | None = None,
    jobs: int = 1,
    force: bool = False,
    progress: Progress | None = None,
    on_flagged: Callable[[Row, Verdict], None] | None = None,
    **options: Unpack[ReadOptions],
) -> Summary:
    """Score tweet files into one output, in order, without holding them in memory.

    Args:
        sources: Paths, ``"-"`` for standard input, or binary streams.
        out: A path (``.jsonl``, ``.csv`` or ``.tsv``, with or without ``.gz``), a binary stream
            for JSON Lines, or ``None`` to write nothing.
        detector: Judges the tweets, or a function that makes one; the default one unless given.
            With several jobs each process makes its own.
        errors: Where records that are not tweets are kept, as JSON Lines with file, line, reason
            and the raw record; beside a path ``out`` as ``<out>.errors.jsonl`` unless given. The
            file is made only if there are any.
        only: Labels to write; all unless given. Everything is counted all the same.
        jobs: Processes that score.
        force: Replace existing outputs.
        progress: Called after each chunk.
        on_flagged: Called in order with each tweet called suppression or sent to review.
        **options: How to read, see :class:`suppression_detect.files.ReadOptions`.

    Returns:
        The counts.

    Raises:
        FileExistsError: An output is there already.
        FileFormatError: A file is not one of tweets, or has no column with the text.
        OSError: A file cannot be opened or written.
        ValueError: An argument cannot be read, or an output is also an input.
    """
    sources = list(sources)
    if jobs < 1:
        raise ValueError(f"jobs must be at least 1, not {jobs}")
    labels = frozenset(Label) if only is None else frozenset(map(Label, only))
    if errors is None and isinstance(out, str | PathLike):
        errors = f"{out}.errors.jsonl"
    _check(sources, [out, errors], force=force, options=options)
    form, head = form_for(out if isinstance(out, str | PathLike) else None)
    job = Job(form if out is not None else None, labels, on_flagged is not None)
    counts = Counts()
    first_bad: list[BadLine] = []
    with ExitStack() as opened:
        write = opened.enter_context(_opened(out)).write
        keep_aside = opened.enter_context(_kept_aside(errors))
        score = opened.enter_context(_scorer(job, detector, jobs))
        write(head)
        for chunk, share in _scored(sources, score, options):
            counts.add(chunk.counts)
            write(chunk.data)
            first_bad += chunk.bad[: 5 - len(first_bad)]
            for bad in chunk.bad:
                keep_aside(bad)
            if on_flagged:
                for row, verdict in chunk.flagged:
                    on_flagged(row, verdict)
            if progress:
                progress(counts.summary(first_bad), share)
    return counts.summary(first_bad)


class ScoreOptions(ReadOptions, total=False):
    """The options of :func:`score_files`, which explains them."""

    detector: Judge | Callable[[], Judge] | None
    errors: Place | None
    only: Iterable[str] | None
    jobs: int
    force: bool
    progress: Progress | None
    on_flagged: Callable[[Row, Verdict], None] | None


def score_file(source: Place, out: Place | None = None, **options: Unpack[ScoreOptions]) -> Summary:
    """Score one tweet file; see :func:`score_files`."""
    return score_files([source], out, **options)


@dataclass(frozen=True, slots=True)
class Job:
    """What is wanted of each chunk."""

    form: Form | None
    labels: frozenset[Label]
    wants_flagged: bool


@dataclass(slots=True)
class Counts:
    """The counts of a chunk, or of a run so far."""

    read: int = 0
    malformed: int = 0
    written: int = 0
    labels: Counter[str] = field(default_factory=Counter)
    categories: Counter[str] = field(default_factory=Counter)
    rules: Counter[str] = field(default_factory=Counter)

    def add(self, other: Counts) -> None:
        """Count a chunk's too."""
        self.read += other.read
        self.malformed += other.malformed
        self.written += other.written
        self.labels.update(other.labels)
        self.categories.update(other.categories)
        self.rules.update(other.rules)

    def summary(self, first_bad: Iterable[BadLine]) -> Summary:
        """The counts as they stand."""
        return Summary(
            read=self.read,
            scored=self.read - self.malformed,
            malformed=self.malformed,
            written=self.written,
            labels={str(label): self.labels[label] for label in Label},
            categories=dict(self.categories.most_common()),
            rules=dict(self.rules.most_common()),
            first_bad=tuple(first_bad),
        )


@dataclass(slots=True)
class Chunk:
    """What came of some records: bytes to write, records kept aside, and counts."""

    data: bytes = b""
    bad: list[BadLine] = field(default_factory=list)
    flagged: list[tuple[Row, Verdict]] = field(default_factory=list)
    counts: Counts = field(default_factory=Counts)


def score_chunk(
    detector: Judge, job: Job, understand: Understand, records: Iterable[Record]
) -> Chunk:
    """Read, judge and write out some records; what fails on one tweet is that tweet's alone."""
    chunk = Chunk()
    counts = chunk.counts
    rows: list[Row] = []
    for record in records:
        counts.read += 1
        row = understand(record)
        (chunk.bad if isinstance(row, BadLine) else rows).append(row)  # type: ignore[arg-type]
    data = []
    for row, verdict in _judged(detector, rows):
        if isinstance(verdict, BadLine):
            chunk.bad.append(verdict)
            continue
        counts.labels[verdict.label] += 1
        counts.categories.update(map(str, verdict.categories))
        counts.rules.update({f.rule for f in verdict.findings if f.put_forward})
        if job.form and verdict.label in job.labels:
            data.append(job.form(row, verdict))
            counts.written += 1
        if job.wants_flagged and verdict.label in FLAGGED:
            chunk.flagged.append((row, verdict))
    chunk.bad.sort(key=lambda bad: bad.line)
    chunk.data = b"".join(data)
    counts.malformed = len(chunk.bad)
    return chunk


def _judged(detector: Judge, rows: list[Row]) -> Iterator[tuple[Row, Verdict | BadLine]]:
    verdicts: list[Verdict] | list[Verdict | BadLine]
    try:
        verdicts = list(detector.classify_many(row.tweet for row in rows))
    except Exception:
        verdicts = [_judged_alone(detector, row) for row in rows]
    yield from zip(rows, verdicts, strict=True)


def _judged_alone(detector: Judge, row: Row) -> Verdict | BadLine:
    try:
        return detector.classify(row.tweet)
    except Exception as error:
        return row.bad(why_not_judged(error))


def _chunks(file: TweetFile) -> Iterator[list[Record]]:
    chunk: list[Record] = []
    size = 0
    for record in file.records:
        chunk.append(record)
        size += len(record.raw)
        if len(chunk) == CHUNK or size > CHUNK_BYTES:
            yield chunk
            chunk, size = [], 0
    if chunk:
        yield chunk


def _scored(
    sources: list[Place], score: _Score, options: ReadOptions
) -> Iterator[tuple[Chunk, float | None]]:
    """Every chunk of every file, and the share of the input that has been read by then."""
    sizes = [Path(source).stat().st_size for source in sources if _is_file(source)]
    total = sum(sizes) if len(sizes) == len(sources) else 0
    done = 0
    for source in sources:
        with open_tweets(source, **options) as file:
            for chunk in score(file.understand, _chunks(file)):
                yield chunk, (done + file.source.done) / total if total else None
            done += file.source.done


_Score = Callable[[Understand, Iterator[list[Record]]], Iterator[Chunk]]


@contextmanager
def _scorer(job: Job, detector: Judge | Callable[[], Judge] | None, jobs: int) -> Iterator[_Score]:
    if jobs == 1:
        judge = _made(detector)

        def here(understand: Understand, chunks: Iterator[list[Record]]) -> Iterator[Chunk]:
            return (score_chunk(judge, job, understand, chunk) for chunk in chunks)

        yield here
        return

    from joblib.externals.loky import ProcessPoolExecutor

    recipe = (uuid4().hex, _portable(detector), job)
    pool = ProcessPoolExecutor(jobs, initializer=_ignore_interrupts)

    def there(understand: Understand, chunks: Iterator[list[Record]]) -> Iterator[Chunk]:
        waiting: deque[Any] = deque()  # bounded, so that memory does not grow with the file
        for chunk in chunks:
            waiting.append(pool.submit(_score_in_worker, *recipe, understand, chunk))
            if len(waiting) >= 3 * jobs:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()

    try:
        yield there
    except BaseException:
        pool.shutdown(wait=True, kill_workers=True)
        raise
    pool.shutdown(wait=True)


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


_worker: dict[str, Judge] = {}


def _ignore_interrupts() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the parent's to handle


def _score_in_worker(
    run: str,
    make: Callable[[], Judge] | None,
    job: Job,
    understand: Understand,
    records: list[Record],
) -> Chunk:
    if run not in _worker:
        _worker[run] = _made(make)
    return score_chunk(_worker[run], job, understand, records)


def _made(detector: Judge | Callable[[], Judge] | None) -> Judge:
    if detector is None:
        from suppression_detect.detector import Detector

        return Detector()
    return detector() if callable(detector) else detector


def _check(
    sources: list[Place], outputs: list[Place | None], *, force: bool, options: ReadOptions
) -> None:
    """Find every mistake that can be found before work starts."""
    for source in sources:
        if isinstance(source, str | PathLike) and source != "-" and not _is_pipe(source):
            with open_tweets(source, **options):
                pass
    inputs = {Path(s).resolve() for s in sources if _is_file(s)}
    for out in outputs:
        if isinstance(out, str | PathLike):
            if Path(out).resolve() in inputs:
                raise ValueError(f"{out} is an input too. Give the output another name.")
            check_output(out, force=force)


def _is_pipe(source: str | PathLike[str]) -> bool:
    """Whether a path can be read only once."""
    path = Path(source)
    return path.exists() and not path.is_file() and not path.is_dir()


def _is_file(source: Place) -> TypeGuard[str | PathLike[str]]:
    return isinstance(source, str | PathLike) and Path(source).is_file()


@contextmanager
def _opened(out: Place | None) -> Iterator[BinaryIO]:
    if isinstance(out, str | PathLike):
        with writing(out) as stream:
            yield stream
    elif out is None:
        yield BytesIO()  # nothing is written to it
    else:
        yield out
        out.flush()


@contextmanager
def _kept_aside(errors: Place | None) -> Iterator[Callable[[BadLine], None]]:
    """Where bad lines go; a file of an earlier run goes away if this one has none."""
    with ExitStack() as opened:
        stream: BinaryIO | None = None

        def keep(bad: BadLine) -> None:
            nonlocal stream
            if errors is None:
                return
            if stream is None:
                stream = opened.enter_context(_opened(errors))
            stream.write(bad_line(bad))

        yield keep
        if stream is None and errors is not None and _is_file(errors):
            Path(errors).unlink()
