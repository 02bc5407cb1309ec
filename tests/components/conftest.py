"""Makes the components known, as spaCy does by the entry points where Lesart is installed."""

import lesart.components.factories  # noqa: F401 - registers them
