package org.yishi.portal.ballot;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.yishi.portal.ledger.LedgerEntry;

/**
 * Everything that is needed to check a result without the portal (结果包), and nothing that says how somebody voted. Written in
 * exactly one way, so that a change of one byte is found by {@link PackCheck}.
 *
 * @param ballot     its dossier in the ledger
 * @param count      what was decided upon
 * @param choices    what could be chosen
 * @param finding    what the rule made of it
 * @param receipts   SHA-256 of every receipt, sorted: a voter finds the own one here
 * @param urn        commitment to the ballots in the urn, see {@code portal_ballot.urn_salt}
 * @param openedHash hash of the ledger entry of the opening
 * @param closedHash hash of the ledger entry of the closing
 */
public record ResultPack(String ballot, String matter, String title, boolean secret, Instant opensAt, Instant closesAt, String rule,
        List<Choice> choices, Count count, Finding finding, List<String> receipts, String urn, String openedHash, String closedHash) {

    public static final String KIND = "yishi-result-pack";
    public static final int VERSION = 1;

    /** The pack as it is kept and handed out; its last member is the digest of all that stands before it. */
    public String toJson() {
        StringBuilder json = new StringBuilder();
        String before = "{\n";
        for (Map.Entry<String, Object> member : PackMembers.of(this).entrySet()) {
            json.append(before).append(JsonText.write(member.getKey())).append(':').append(JsonText.write(member.getValue()));
            before = ",\n";
        }
        String digest = LedgerEntry.sha256(json.toString());
        return json.append(",\n\"digest\":\"").append(digest).append("\"\n}\n").toString();
    }

    /** The digest at the end of {@link #toJson()}: what is printed on a notice, so that everybody can compare. */
    public String digest() {
        String json = toJson();
        return json.substring(json.lastIndexOf(":\"") + 2, json.lastIndexOf('"'));
    }

    /** @throws IllegalArgumentException if the text is no result pack */
    public static ResultPack parse(String json) {
        return PackMembers.read(JsonText.read(json));
    }
}
