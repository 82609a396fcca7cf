"""Measures a detector on posts whose label is known."""

from suppression_detect.evaluation.evaluate import CategoryFigures, Evaluation, Figures, evaluate
from suppression_detect.evaluation.labelled import Labelled, read_labelled

__all__ = ["CategoryFigures", "Evaluation", "Figures", "Labelled", "evaluate", "read_labelled"]
