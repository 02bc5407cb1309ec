"""Word lists of German, one file a list; each file says where its entries come from."""
