package org.yishi.portal.register;

import java.time.LocalDate;
import java.util.List;

/**
 * What an import would do. Nothing was changed yet.
 *
 * @param token          names the checked file when it is confirmed
 * @param asOf           the day whose state the register shows
 * @param complete       whether those who are absent are ended
 * @param sha256         of the file's bytes
 * @param changes        the first of the changes, for the eye
 * @param findings       the first of the findings, by row
 * @param errors         how many findings are fatal, also those not listed
 * @param warnings       how many are not
 * @param unknownColumns headings that mean nothing to the portal; their columns are left out
 */
public record DryRun(String token, long areaId, RegisterKind kind, String fileName, LocalDate asOf, boolean complete, String sha256,
        Counts counts, List<Change> changes, List<Finding> findings, int errors, int warnings, List<String> unknownColumns) {

    /** @param rows how many rows with content the file has */
    public record Counts(int rows, int added, int changed, int unchanged, int ended) {
    }

    public enum ChangeKind { ADDED, CHANGED, ENDED }

    /**
     * @param row     in the file, 0 for what is absent from it
     * @param subject who or what, in words of the register
     * @param columns headings of what differs, parted by 、; empty for what is added or ended
     */
    public record Change(ChangeKind kind, int row, String subject, String columns) {
    }

    public boolean isFitToApply() {
        return errors == 0;
    }
}
