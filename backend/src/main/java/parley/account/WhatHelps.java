package parley.account;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Size;

/**
 * What helps somebody when IT speaks with them.
 *
 * @param words in their own words; empty takes it back
 */
@Serdeable
record WhatHelps(@Nullable @Size(max = 500) String words) {}
