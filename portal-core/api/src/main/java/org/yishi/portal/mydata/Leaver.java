package org.yishi.portal.mydata;

/**
 * Somebody whose data are being deleted. The name is there one last time, so that it can be found in words that stay.
 *
 * @param personId the pseudonym: what stays in records names this number and nothing else
 * @param name     in full
 * @param phone    empty where none is known
 */
public record Leaver(long personId, String name, String phone) {

    /** What stands where the name stood. */
    public static final String NOBODY = "（已注销）";

    /** The words without name and phone number; null for null. */
    public String unnamed(String words) {
        if (words == null) {
            return null;
        }
        String without = name.isBlank() ? words : words.replace(name, NOBODY);
        return phone.isBlank() ? without : without.replace(phone, NOBODY);
    }

    /** Never the name, lest it reach a log. */
    @Override
    public String toString() {
        return "Leaver[" + personId + "]";
    }
}
