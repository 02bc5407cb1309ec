"""What two wordings of one thing share: roots of words, parts of compounds, synonyms, weighed by how rare they are."""
