"""The trained classifier: a checked artefact of plain arrays, its features and its training."""

from suppression_detect.model.model import Model

__all__ = ["Model"]
