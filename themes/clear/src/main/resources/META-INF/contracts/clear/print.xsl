<?xml version="1.0" encoding="UTF-8"?>
<!-- Where the theme is chosen for clearness, documents are too: 黑体 and a size larger. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:import href="portal:sheet"/>
  <xsl:variable name="text-family">Yishi Sans</xsl:variable>
  <xsl:variable name="small">
    <xsl:choose><xsl:when test="$large"><xsl:value-of select="16 * $glass"/></xsl:when><xsl:when test="$poster"><xsl:value-of select="12 * $glass"/></xsl:when><xsl:otherwise>11</xsl:otherwise></xsl:choose>
  </xsl:variable>
</xsl:stylesheet>
