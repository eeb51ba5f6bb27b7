package org.yishi.portal.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.area.Area;
import org.yishi.portal.notice.Matters;
import org.yishi.portal.notice.NoticeDraft.Review;
import org.yishi.portal.notice.Notices;
import org.yishi.portal.people.Role;
import org.yishi.testkit.Given;
import org.yishi.testkit.PortalTest;

/** What happens to the dossier of a plugin whose jar is not there is kept for it, and only that. */
@PortalTest
class UntoldIT {

    @Resource(lookup = "java:global/jdbc/portal")
    private DataSource database;
    @Inject
    private Given given;
    @Inject
    private Matters matters;
    @Inject
    private Notices notices;
    @Inject
    private CurrentActor current;

    private String postedAndTakenBack(String noun) {
        Area here = given.community();
        Actor worker = given.person(Role.COMMITTEE_WORKER, here);
        String dossier = noun + here.id();
        current.as(worker, () -> {
            long notice = matters.disclose(here.id(), dossier, Review.NOT_NEEDED);
            notices.checkPrivacy(notice);
            notices.publish(notice, given.today(), null);
            notices.withdraw(notice, "写错了");
        });
        return dossier;
    }

    private List<String> untold(String dossier) throws SQLException {
        List<String> kinds = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("select plugin_id, kind from portal_untold where dossier = ? order by id")) {
            query.setString(1, dossier);
            ResultSet rows = query.executeQuery();
            while (rows.next()) {
                kinds.add(rows.getString(1) + " " + rows.getString(2));
            }
        }
        return kinds;
    }

    @Test
    void itIsKeptInItsOrder() throws SQLException {
        assertThat(untold(postedAndTakenBack("away/matter/"))).containsExactly("away NOTICE_POSTED", "away NOTICE_WITHDRAWN");
    }

    @Test
    void whoIsThereHasHeardIt() throws SQLException {
        assertThat(untold(postedAndTakenBack("portal/matter/"))).isEmpty();
    }
}
