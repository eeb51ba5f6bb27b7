package org.yishi.portal.faces.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import jakarta.el.ELException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.yishi.portal.access.Refusal;

class CausesTest {

    private final List<String> lines = new ArrayList<>();
    private final Logger log = Logger.getLogger(Causes.class.getName());
    private final Handler handler = new Handler() {

        @Override
        public void publish(LogRecord entry) {
            lines.add(entry.getMessage());
        }

        @Override
        public void flush() {
            // nothing is held back
        }

        @Override
        public void close() {
            // nothing is open
        }
    };

    @BeforeEach
    void listen() {
        log.setUseParentHandlers(false);
        log.addHandler(handler);
    }

    @AfterEach
    void stopListening() {
        log.removeHandler(handler);
        log.setUseParentHandlers(true);
    }

    @Test
    void aRefusalIsFoundBehindWhateverWrapsIt() {
        Refusal refusal = new Refusal("x.refusal");

        assertThat(Causes.meaningful(new ELException(new RuntimeException(refusal)))).isSameAs(refusal);
    }

    @Test
    void theNumberToldIsInTheLogAndValuesOfTheDatabaseAreNot() {
        String reference = Causes.log(new IllegalStateException("no template", new SQLException("Duplicate entry '13800000000'")), "/x");

        assertThat(lines).hasSize(1);
        assertThat(lines.get(0)).contains(reference, "no template", "java.sql.SQLException").doesNotContain("13800000000");
    }

    @Test
    void whatIsShownOnAnErrorPageIsEscaped() {
        assertThat(ErrorDocument.escape("<a href='x'>&\"")).isEqualTo("&lt;a href=&#39;x&#39;&gt;&amp;&quot;");
    }
}
