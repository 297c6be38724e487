// Deliberately empty: the source of the targets that hold the shared precompiled headers.
