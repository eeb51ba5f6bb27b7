package org.yishi.portal.register;

import java.time.Instant;
import java.time.LocalDate;

/** An import that took place. */
public record RegisterImported(RegisterKind kind, LocalDate asOf, boolean complete, DryRun.Counts counts, String sha256, Instant at) {
}
