"""Measures a detector on posts whose label is known."""

from suppression_detect.evaluation.alone import ModelAlone
from suppression_detect.evaluation.compare import Comparison, compare
from suppression_detect.evaluation.evaluate import Evaluation, evaluate
from suppression_detect.evaluation.figures import Bootstrap, CategoryFigures, Figures
from suppression_detect.evaluation.labelled import Labelled, read_labelled
from suppression_detect.evaluation.recorded import Recorded
from suppression_detect.evaluation.rule_table import RuleFigures
from suppression_detect.evaluation.thresholds import AtThreshold

__all__ = [
    "AtThreshold",
    "Bootstrap",
    "CategoryFigures",
    "Comparison",
    "Evaluation",
    "Figures",
    "Labelled",
    "ModelAlone",
    "Recorded",
    "RuleFigures",
    "compare",
    "evaluate",
    "read_labelled",
]
