package org.yishi.portal.print.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.yishi.portal.print.PrintOrder;
import org.yishi.portal.print.SheetKind;

/** A stylesheet that somebody wrote changes the look and reaches nothing else. */
class SafeStylesheetTest {

    private static final String HEAD = "<xsl:stylesheet version='1.0' xmlns:xsl='http://www.w3.org/1999/XSL/Transform'"
            + " xmlns:fo='http://www.w3.org/1999/XSL/Format' %s><xsl:import href='portal:sheet'/>%s</xsl:stylesheet>";

    @TempDir
    Path folder;

    @Test
    void aFewLinesChangeTheLook() throws Exception {
        String red = HEAD.formatted("", "<xsl:template name='header'><fo:block>示范社区专用</fo:block></xsl:template>");
        try (PDDocument pdf = PressTest.print(StyleTrial.sample(SheetKind.FORM, 1, PrintOrder.of(1)), red)) {
            assertThat(PressTest.text(pdf)).contains("示范社区专用", "文书样张");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "xmlns:java='http://xml.apache.org/xalan/java'",
        "xmlns:r='java.lang.Runtime'",
        "xmlns:redirect='http://xml.apache.org/xalan/redirect' extension-element-prefixes='redirect'",
        "xmlns:exsl='http://exslt.org/common' extension-element-prefixes='exsl'",
        "xmlns:svg='http://www.w3.org/2000/svg'"})
    void extensionsAreRefused(String declaration) {
        assertThatThrownBy(() -> SafeStylesheet.compile(HEAD.formatted(declaration, ""), PressTest.own()))
                .isInstanceOf(StylesheetRefused.class).hasMessageContaining("extensions are not allowed");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<xsl:variable name='x' select=\"document('file:///etc/passwd')\"/>",
        "<xsl:variable name='x' select=\"document (&#39;http://localhost/&#39;)\"/>",
        "<xsl:include href='file:///etc/passwd'/>",
        "<xsl:template name='header'><xsl:call-template name='nowhere'/></xsl:template>",
        "<xsl:template match='('/>"})
    void whatReadsOrDoesNotWorkIsRefusedWithAReason(String part) {
        assertThatThrownBy(() -> SafeStylesheet.compile(HEAD.formatted("", part), PressTest.own()))
                .isInstanceOf(StylesheetRefused.class).message().isNotBlank();
    }

    @Test
    void otherStylesheetsAreNotImported() {
        String theft = HEAD.formatted("", "").replace("portal:sheet", "http://localhost:1/evil.xsl");
        assertThatThrownBy(() -> SafeStylesheet.compile(theft, PressTest.own())).isInstanceOf(StylesheetRefused.class);
    }

    @Test
    void aDocumentTypeIsRefused() {
        String bomb = "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>" + HEAD.formatted("", "&a;");
        assertThatThrownBy(() -> SafeStylesheet.compile(bomb, PressTest.own())).isInstanceOf(StylesheetRefused.class)
                .hasMessageContaining("DOCTYPE");
    }

    /** The formatter opens nothing but the sheet's own pictures, whatever the stylesheet writes. */
    @Test
    void picturesFromElsewhereAreNotRead() throws Exception {
        Path secret = Files.write(folder.resolve("secret.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G'});
        String thief = HEAD.formatted("", "<xsl:template name='header'><fo:block>A<fo:external-graphic src='" + secret.toUri()
                + "'/><fo:external-graphic src='http://localhost:1/x.png'/>B</fo:block></xsl:template>");
        try (PDDocument pdf = PressTest.print(StyleTrial.sample(SheetKind.FORM, 1, PrintOrder.of(1)), thief)) {
            assertThat(PressTest.text(pdf)).contains("AB");
        }
    }

    @Test
    void templatesThatNeverEndAreEnded() throws Exception {
        String endless = HEAD.formatted("", "<xsl:template name='header'><fo:block>x</fo:block><xsl:call-template name='header'/></xsl:template>");
        assertThatThrownBy(() -> PressTest.print(StyleTrial.sample(SheetKind.FORM, 1, PrintOrder.of(1)), endless))
                .isInstanceOf(StylesheetRefused.class);
    }
}
