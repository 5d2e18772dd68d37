package org.quorate.snapshot;

/** What comes out of the inputs, in their order: a document, or the reason why there is none. */
public sealed interface Input permits RawDocument, RejectedInput {}
