"""Inputs of every kind become articles: their text as it was, and what it tells about itself."""

from lesart.intake.agencies import Agency, AgencyDirectory, AgencyKind, agency_directory
from lesart.intake.described import describe
from lesart.intake.gather import read
from lesart.intake.result import IntakeResult

__all__ = ["Agency", "AgencyDirectory", "AgencyKind", "IntakeResult", "agency_directory", "describe", "read"]
