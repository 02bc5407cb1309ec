"""Claims: what one or several accounts say of the same thing."""
