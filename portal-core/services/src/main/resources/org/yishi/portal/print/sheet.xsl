<?xml version="1.0" encoding="UTF-8"?>
<!--
  The portal's own look of printed documents: XML of a sheet (see portal-core/doc/printing.md) to XSL-FO.

  A theme or an area changes it with a stylesheet of a few lines: <xsl:import href="portal:sheet"/> first, then the variables, attribute
  sets and templates that shall be different. Fonts: 'Yishi Serif', 'Yishi Sans', 'Yishi Sans Bold'.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:fox="http://xmlgraphics.apache.org/fop/extensions">
  <xsl:output method="xml" indent="no"/>
  <xsl:strip-space elements="*"/>

  <!-- what a theme or an area changes first -->
  <xsl:variable name="ink">#000000</xsl:variable>
  <xsl:variable name="accent">#000000</xsl:variable>
  <xsl:variable name="rule">#555555</xsl:variable>
  <xsl:variable name="shade">#eeeeee</xsl:variable>
  <xsl:variable name="margin-left">26</xsl:variable>
  <xsl:variable name="margin-right">24</xsl:variable>

  <xsl:variable name="sheet" select="/sheet"/>
  <xsl:variable name="kind" select="$sheet/@kind"/>
  <xsl:variable name="large" select="$sheet/@large = 'true'"/>
  <xsl:variable name="words" select="$sheet/words"/>
  <xsl:variable name="poster" select="$kind = 'POSTER'"/>
  <!-- what is filled in: its code stands at the top, where whoever enters it looks for it -->
  <xsl:variable name="form" select="$kind = 'FORM' or $kind = 'VOTE_SHEET'"/>
  <!-- A3 is A4 seen through a glass: everything on a poster grows with the paper -->
  <xsl:variable name="glass">
    <xsl:choose><xsl:when test="$poster"><xsl:value-of select="$sheet/@width div 210"/></xsl:when><xsl:otherwise>1</xsl:otherwise></xsl:choose>
  </xsl:variable>
  <!-- a poster should be one sheet: the more it says, the smaller it says it, down to what is still read standing -->
  <xsl:variable name="letters" select="string-length(normalize-space($sheet/blocks))"/>
  <!-- size of the running text in points: 小四, for large type more than 一号's half -->
  <xsl:variable name="size">
    <xsl:choose>
      <xsl:when test="$poster and $large"><xsl:value-of select="22 * $glass"/></xsl:when>
      <xsl:when test="$poster and $letters &gt; 480"><xsl:value-of select="13 * $glass"/></xsl:when>
      <xsl:when test="$poster and $letters &gt; 300"><xsl:value-of select="15 * $glass"/></xsl:when>
      <xsl:when test="$poster"><xsl:value-of select="17 * $glass"/></xsl:when>
      <xsl:when test="$kind = 'BALLOT' and $large">20</xsl:when>
      <xsl:when test="$kind = 'BALLOT'">16</xsl:when>
      <xsl:when test="$large">19</xsl:when>
      <xsl:when test="$kind = 'FORM' or $kind = 'SIGN_IN' or $kind = 'VOTE_SHEET'">12.5</xsl:when>
      <xsl:otherwise>12</xsl:otherwise>
    </xsl:choose>
  </xsl:variable>
  <xsl:variable name="small">
    <xsl:choose>
      <xsl:when test="$large"><xsl:value-of select="16 * $glass"/></xsl:when>
      <xsl:when test="$poster"><xsl:value-of select="11 * $glass"/></xsl:when>
      <xsl:when test="$kind = 'BALLOT'">12</xsl:when>
      <xsl:otherwise>9.5</xsl:otherwise>
    </xsl:choose>
  </xsl:variable>
  <xsl:variable name="foot">
    <xsl:choose><xsl:when test="$large">11</xsl:when><xsl:when test="$poster"><xsl:value-of select="8 * $glass"/></xsl:when><xsl:otherwise>7.5</xsl:otherwise></xsl:choose>
  </xsl:variable>
  <xsl:variable name="text-family">
    <xsl:choose><xsl:when test="$large or $poster">Yishi Sans</xsl:when><xsl:otherwise>Yishi Serif</xsl:otherwise></xsl:choose>
  </xsl:variable>
  <xsl:variable name="title-family">Yishi Sans Bold</xsl:variable>
  <xsl:variable name="line-height">
    <xsl:choose><xsl:when test="$large">1.5</xsl:when><xsl:otherwise>1.6</xsl:otherwise></xsl:choose>
  </xsl:variable>

  <xsl:attribute-set name="title">
    <xsl:attribute name="font-family"><xsl:value-of select="$title-family"/></xsl:attribute>
    <xsl:attribute name="color"><xsl:value-of select="$accent"/></xsl:attribute>
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="line-height">1.35</xsl:attribute>
    <xsl:attribute name="keep-with-next.within-page">always</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="heading">
    <xsl:attribute name="font-family"><xsl:value-of select="$title-family"/></xsl:attribute>
    <xsl:attribute name="color"><xsl:value-of select="$accent"/></xsl:attribute>
    <xsl:attribute name="keep-with-next.within-page">always</xsl:attribute>
    <xsl:attribute name="line-height">1.4</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="cell">
    <xsl:attribute name="border">0.5pt solid <xsl:value-of select="$rule"/></xsl:attribute>
    <xsl:attribute name="padding">1.2mm 1.6mm</xsl:attribute>
    <xsl:attribute name="display-align">center</xsl:attribute>
  </xsl:attribute-set>

  <xsl:template match="/sheet">
    <fo:root xml:lang="{@lang}" font-family="{$text-family}" font-size="{$size}pt" line-height="{$line-height}" color="{$ink}">
      <fo:layout-master-set>
        <fo:simple-page-master master-name="page" page-width="{@width}mm" page-height="{@height}mm" margin-left="{$margin-left * $glass}mm"
                               margin-right="{$margin-right * $glass}mm" margin-top="{12 * $glass}mm" margin-bottom="{10 * $glass}mm">
          <fo:region-body margin-top="{13 * $glass}mm" margin-bottom="{(15 + 3 * number($large)) * $glass}mm"/>
          <fo:region-before extent="{10 * $glass}mm"/>
          <fo:region-after extent="{(12 + 3 * number($large)) * $glass}mm" display-align="after"/>
        </fo:simple-page-master>
      </fo:layout-master-set>
      <xsl:if test="$kind != 'BALLOT' and blocks/heading">
        <fo:bookmark-tree>
          <xsl:for-each select="blocks/heading[@level = 1]">
            <fo:bookmark internal-destination="{@id}"><fo:bookmark-title><xsl:value-of select="."/></fo:bookmark-title></fo:bookmark>
          </xsl:for-each>
        </fo:bookmark-tree>
      </xsl:if>
      <fo:page-sequence master-reference="page" initial-page-number="1" id="all">
        <fo:static-content flow-name="xsl-region-before" role="artifact"><xsl:call-template name="header"/></fo:static-content>
        <fo:static-content flow-name="xsl-region-after" role="artifact"><xsl:call-template name="footer"/></fo:static-content>
        <fo:flow flow-name="xsl-region-body">
          <xsl:choose>
            <xsl:when test="$kind = 'RECORD'"><xsl:call-template name="cover"/></xsl:when>
            <xsl:when test="$poster"><xsl:call-template name="poster"/></xsl:when>
            <xsl:when test="$kind = 'BALLOT'"><xsl:apply-templates select="blocks/*"/></xsl:when>
            <xsl:otherwise><xsl:call-template name="top"/><xsl:apply-templates select="blocks/*[not(self::code and $form)]"/></xsl:otherwise>
          </xsl:choose>
        </fo:flow>
      </fo:page-sequence>
    </fo:root>
  </xsl:template>

  <!-- the edges of every page -->
  <xsl:template name="header">
    <fo:block font-size="{$foot}pt" text-align-last="justify" line-height="1.3">
      <xsl:if test="$kind != 'BALLOT' and not($poster) and string($sheet/number)"><xsl:value-of select="concat($words/@number, $sheet/number)"/></xsl:if>
      <fo:leader leader-pattern="space"/>
      <fo:inline font-family="{$title-family}"><xsl:if test="$kind != 'BALLOT'"><xsl:value-of select="$words/@privacy"/></xsl:if></fo:inline>
    </fo:block>
  </xsl:template>

  <xsl:template name="footer">
    <fo:block font-size="{$foot}pt" border-top="0.4pt solid {$rule}" padding-top="1mm" line-height="1.3">
      <xsl:if test="string($sheet/digest)">
        <!-- on one line however large the type is: it is compared, not read -->
        <fo:block font-family="Yishi Sans" font-size="{$foot * (1 - 0.25 * number($large))}pt"><xsl:value-of select="concat($words/@digest, $sheet/digest)"/></fo:block>
      </xsl:if>
      <fo:block text-align-last="justify">
        <xsl:value-of select="concat($sheet/issuer, '　', $words/@as-of)"/>
        <fo:leader leader-pattern="space"/>
        <xsl:if test="$kind != 'BALLOT'">
          <xsl:value-of select="$words/@page-before"/><fo:page-number/><xsl:value-of select="$words/@page-middle"/>
          <fo:page-number-citation-last ref-id="all"/><xsl:value-of select="$words/@page-after"/>
        </xsl:if>
      </fo:block>
    </fo:block>
  </xsl:template>

  <!-- the first lines of a document of a few pages: a code at the right of its title needs no table -->
  <xsl:template name="top">
    <xsl:if test="string(issuer)"><fo:block text-align="center" font-size="{$size}pt"><xsl:value-of select="issuer"/></fo:block></xsl:if>
    <fo:block role="H1" xsl:use-attribute-sets="title" font-size="{$size * 1.7}pt" space-after="2mm"><xsl:value-of select="title"/></fo:block>
    <xsl:if test="string(subtitle)"><fo:block text-align="center" space-after="3mm" keep-with-next.within-page="always"><xsl:value-of select="subtitle"/></fo:block></xsl:if>
    <fo:block border-bottom="1.2pt solid {$accent}" space-after="4mm" role="artifact" line-height="1pt">&#160;</fo:block>
    <xsl:choose>
      <xsl:when test="$form and blocks/code"><xsl:call-template name="codes"/></xsl:when>
      <xsl:otherwise><xsl:apply-templates select="address"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- for whoever reads and for whoever enters, beside each other; a table to the eye only -->
  <xsl:template name="codes">
    <fo:table role="Div" table-layout="fixed" width="100%">
      <fo:table-body role="Div"><fo:table-row role="Div">
        <xsl:for-each select="address | blocks/code">
          <fo:table-cell role="Div"><fo:block><xsl:call-template name="code"><xsl:with-param name="width" select="19"/></xsl:call-template></fo:block></fo:table-cell>
        </xsl:for-each>
      </fo:table-row></fo:table-body>
    </fo:table>
  </xsl:template>

  <xsl:template match="address">
    <xsl:call-template name="code"><xsl:with-param name="width" select="22"/></xsl:call-template>
  </xsl:template>

  <xsl:template name="cover">
    <fo:block text-align="center" space-before="18mm" space-before.conditionality="retain" font-size="{$size * 1.3}pt"><xsl:value-of select="issuer"/></fo:block>
    <fo:block text-align="center" space-before="6mm" font-size="{$size * 1.25}pt"><xsl:value-of select="subtitle"/></fo:block>
    <fo:block role="H1" xsl:use-attribute-sets="title" font-size="{$size * 2.3}pt" space-before="10mm" space-after="14mm"><xsl:value-of select="title"/></fo:block>
    <xsl:apply-templates select="blocks/*[1][self::fields]"/>
    <fo:block space-before="12mm"><xsl:apply-templates select="address" mode="cover"/></fo:block>
    <xsl:if test="count(blocks/heading[@level = 1]) &gt; 2">
      <fo:block break-before="page" role="H2" xsl:use-attribute-sets="heading" text-align="center" font-size="{$size * 1.5}pt" space-after="6mm"><xsl:value-of select="$words/@contents"/></fo:block>
      <xsl:for-each select="blocks/heading[@level = 1]">
        <fo:block text-align-last="justify" space-after="1.5mm"><fo:basic-link internal-destination="{@id}" fox:alt-text="{.}"><xsl:value-of select="."/><fo:leader leader-pattern="dots"/><fo:page-number-citation ref-id="{@id}"/></fo:basic-link></fo:block>
      </xsl:for-each>
    </xsl:if>
    <fo:block break-before="page" role="artifact" line-height="1pt">&#160;</fo:block>
    <xsl:apply-templates select="blocks/*[not(self::fields and position() = 1)]"/>
  </xsl:template>

  <xsl:template match="address" mode="cover">
    <xsl:call-template name="code"><xsl:with-param name="width" select="36"/></xsl:call-template>
  </xsl:template>

  <xsl:template name="poster">
    <fo:block text-align="center" font-family="{$title-family}" font-size="{$size * 1.5}pt" space-before="2mm"><xsl:value-of select="subtitle"/></fo:block>
    <fo:block role="H1" xsl:use-attribute-sets="title" font-size="{$size * 2.1}pt" space-before="3mm" space-after="4mm"><xsl:value-of select="title"/></fo:block>
    <fo:block border-bottom="{2 * $glass}pt solid {$accent}" space-after="5mm" role="artifact" line-height="1pt">&#160;</fo:block>
    <xsl:apply-templates select="blocks/*[not(self::signatures)]"/>
    <!-- code and seal beside each other; a table to the eye only -->
    <fo:table role="Div" table-layout="fixed" width="100%" space-before="2mm" keep-together.within-page="always">
      <fo:table-column column-width="proportional-column-width(1)"/><fo:table-column column-width="proportional-column-width(1)"/>
      <fo:table-body role="Div"><fo:table-row role="Div">
        <fo:table-cell role="Div" display-align="after"><fo:block><xsl:for-each select="address"><xsl:call-template name="code"><xsl:with-param name="width" select="34 * $glass"/></xsl:call-template></xsl:for-each></fo:block></fo:table-cell>
        <fo:table-cell role="Div" display-align="after"><xsl:for-each select="blocks/signatures/place[@seal = 'true']">
          <fo:block text-align="center" space-after="{9 * $glass}mm"><xsl:value-of select="$sheet/issuer"/></fo:block>
          <fo:block text-align="center" color="{$rule}" font-size="{$small}pt"><xsl:value-of select="$words/@seal"/></fo:block>
          <fo:block text-align="center" space-after="{3 * $glass}mm"><xsl:value-of select="$words/@date"/></fo:block>
        </xsl:for-each><xsl:if test="not(blocks/signatures)"><fo:block/></xsl:if></fo:table-cell>
      </fo:table-row></fo:table-body>
    </fo:table>
  </xsl:template>

  <!-- blocks -->
  <xsl:template match="heading">
    <xsl:variable name="scale"><xsl:choose><xsl:when test="$kind = 'BALLOT'">1.5</xsl:when><xsl:when test="@level = 1">1.3</xsl:when><xsl:when test="@level = 2">1.1</xsl:when><xsl:otherwise>1</xsl:otherwise></xsl:choose></xsl:variable>
    <fo:block id="{@id}" role="H{@level + number($kind != 'BALLOT')}" xsl:use-attribute-sets="heading" font-size="{$size * $scale}pt" space-before="{7 - @level}mm" space-after="2mm">
      <xsl:if test="preceding-sibling::*[1][self::page-break]"><xsl:attribute name="break-before">page</xsl:attribute></xsl:if>
      <xsl:if test="$kind = 'BALLOT'"><xsl:attribute name="text-align">center</xsl:attribute></xsl:if>
      <xsl:value-of select="."/>
    </fo:block>
  </xsl:template>

  <xsl:template match="paragraph">
    <xsl:for-each select="line">
      <fo:block space-after="1.5mm" orphans="2" widows="2">
        <xsl:if test="../@tone = 'NOTE' and ../following-sibling::*[1][self::table]"><xsl:attribute name="keep-with-next.within-page">always</xsl:attribute></xsl:if>
        <xsl:choose>
          <xsl:when test="../@tone = 'NOTE'"><xsl:attribute name="font-size"><xsl:value-of select="$small"/>pt</xsl:attribute></xsl:when>
          <xsl:when test="../@tone = 'STRONG'"><xsl:attribute name="font-family"><xsl:value-of select="$title-family"/></xsl:attribute></xsl:when>
          <xsl:when test="../@tone = 'BOXED'"><xsl:attribute name="border">1pt solid <xsl:value-of select="$accent"/></xsl:attribute><xsl:attribute name="padding">2mm</xsl:attribute><xsl:attribute name="margin">2mm 0mm</xsl:attribute></xsl:when>
          <xsl:when test="$sheet/@lang = 'zh-CN' and ($kind = 'RECORD' or $kind = 'DOCUMENT' or $poster)"><xsl:attribute name="text-indent">2em</xsl:attribute></xsl:when>
        </xsl:choose>
        <xsl:value-of select="."/>
      </fo:block>
    </xsl:for-each>
  </xsl:template>

  <!-- a label and its value are a list for those who listen -->
  <xsl:template match="fields">
    <xsl:variable name="longest"><xsl:for-each select="field"><xsl:sort select="string-length(@label)" data-type="number" order="descending"/><xsl:if test="position() = 1"><xsl:value-of select="string-length(@label)"/></xsl:if></xsl:for-each></xsl:variable>
    <xsl:variable name="per"><xsl:choose><xsl:when test="$sheet/@lang = 'en'">0.58</xsl:when><xsl:otherwise>1.02</xsl:otherwise></xsl:choose></xsl:variable>
    <xsl:variable name="wide"><xsl:choose><xsl:when test="$large and $longest * $per &gt; 6">6</xsl:when><xsl:when test="$longest * $per &gt; 9">9</xsl:when><xsl:otherwise><xsl:value-of select="$longest * $per"/></xsl:otherwise></xsl:choose></xsl:variable>
    <fo:list-block provisional-distance-between-starts="{($wide + 1.2) * $size}pt" provisional-label-separation="{$size * 0.8}pt" space-after="3mm">
      <xsl:for-each select="field">
        <fo:list-item border-bottom="0.4pt solid {$rule}" padding-top="1.2mm" padding-bottom="0.8mm" keep-together.within-page="5">
          <fo:list-item-label end-indent="label-end()"><fo:block font-family="{$title-family}" text-align="start"><xsl:value-of select="@label"/></fo:block></fo:list-item-label>
          <fo:list-item-body start-indent="body-start()"><xsl:for-each select="line"><fo:block><xsl:value-of select="."/></fo:block></xsl:for-each></fo:list-item-body>
        </fo:list-item>
      </xsl:for-each>
    </fo:list-block>
  </xsl:template>

  <xsl:template match="table">
    <xsl:if test="string(@caption)"><fo:block font-family="{$title-family}" keep-with-next.within-page="always" space-before="3mm" space-after="1.5mm"><xsl:value-of select="@caption"/></fo:block></xsl:if>
    <xsl:variable name="numbers"><xsl:for-each select="column"><xsl:value-of select="substring(@number, 1, 1)"/></xsl:for-each></xsl:variable>
    <xsl:variable name="tall" select="@tall = 'true'"/>
    <fo:table table-layout="fixed" width="100%" border-collapse="collapse" line-height="1.35" space-after="4mm">
      <xsl:choose>
        <xsl:when test="$large"><xsl:attribute name="font-size">16pt</xsl:attribute></xsl:when>
        <xsl:when test="not($poster)"><xsl:attribute name="font-size">10pt</xsl:attribute></xsl:when>
      </xsl:choose>
      <xsl:for-each select="column"><fo:table-column column-width="proportional-column-width({@share})"/></xsl:for-each>
      <fo:table-header>
        <fo:table-row>
          <xsl:for-each select="column"><fo:table-cell xsl:use-attribute-sets="cell" background-color="{$shade}"><fo:block font-family="{$title-family}" text-align="center"><xsl:value-of select="."/></fo:block></fo:table-cell></xsl:for-each>
        </fo:table-row>
      </fo:table-header>
      <fo:table-body>
        <xsl:for-each select="row">
          <fo:table-row keep-together.within-column="5">
            <xsl:if test="$tall"><xsl:attribute name="height"><xsl:choose><xsl:when test="$large">16mm</xsl:when><xsl:otherwise>11mm</xsl:otherwise></xsl:choose></xsl:attribute></xsl:if>
            <xsl:for-each select="cell">
              <xsl:variable name="at" select="position()"/>
              <fo:table-cell xsl:use-attribute-sets="cell">
                <xsl:if test="not(line)"><fo:block/></xsl:if>
                <xsl:for-each select="line"><fo:block><xsl:if test="substring($numbers, $at, 1) = 't'"><xsl:attribute name="text-align">end</xsl:attribute></xsl:if><xsl:if test=". = '□'"><xsl:attribute name="text-align">center</xsl:attribute><xsl:attribute name="font-size">150%</xsl:attribute></xsl:if><xsl:value-of select="."/></fo:block></xsl:for-each>
              </fo:table-cell>
            </xsl:for-each>
          </fo:table-row>
        </xsl:for-each>
        <xsl:if test="not(row)"><fo:table-row><fo:table-cell xsl:use-attribute-sets="cell" number-columns-spanned="{count(column)}"><fo:block text-align="center">—</fo:block></fo:table-cell></fo:table-row></xsl:if>
      </fo:table-body>
    </fo:table>
  </xsl:template>

  <!-- places to write -->
  <xsl:template match="blank">
    <fo:block space-before="2.5mm" keep-together.within-page="5">
      <xsl:choose>
        <xsl:when test="count(line) = 1">
          <fo:block text-align-last="justify"><fo:inline font-family="{$title-family}"><xsl:value-of select="@label"/></fo:inline><xsl:text>　</xsl:text><fo:leader leader-pattern="rule" rule-thickness="0.6pt"/></fo:block>
          <xsl:call-template name="hint"/>
        </xsl:when>
        <xsl:otherwise>
          <fo:block font-family="{$title-family}" keep-with-next.within-page="always"><xsl:value-of select="@label"/></fo:block>
          <xsl:call-template name="hint"/>
          <xsl:for-each select="line"><fo:block text-align-last="justify" line-height="{9 + 4 * number($large)}mm"><fo:leader leader-pattern="rule" rule-thickness="0.5pt"/></fo:block></xsl:for-each>
        </xsl:otherwise>
      </xsl:choose>
    </fo:block>
  </xsl:template>

  <xsl:template name="hint">
    <xsl:if test="string(@hint)"><fo:block font-size="{$small}pt" line-height="1.35" keep-with-next.within-page="always"><xsl:value-of select="@hint"/></fo:block></xsl:if>
  </xsl:template>

  <xsl:template match="choices">
    <fo:block space-before="2.5mm" space-after="1mm" keep-together.within-page="5">
      <xsl:if test="string(@label)"><fo:block font-family="{$title-family}" keep-with-next.within-page="always"><xsl:value-of select="@label"/></fo:block></xsl:if>
      <xsl:call-template name="hint"/>
      <xsl:variable name="letters"><xsl:for-each select="option"><xsl:value-of select="."/></xsl:for-each></xsl:variable>
      <xsl:variable name="room" select="(165 * 2.83) div $size"/>
      <xsl:variable name="needs" select="string-length($letters) + 4 * count(option)"/>
      <xsl:choose>
        <xsl:when test="$kind = 'BALLOT' or $needs &gt; $room">
          <xsl:for-each select="option"><fo:block space-before="{2 + 2 * number($kind = 'BALLOT')}mm"><xsl:call-template name="box"/></fo:block></xsl:for-each>
        </xsl:when>
        <xsl:otherwise>
          <fo:block><xsl:for-each select="option"><fo:inline keep-together.within-line="always"><xsl:call-template name="box"/></fo:inline><xsl:text>　　</xsl:text></xsl:for-each></fo:block>
        </xsl:otherwise>
      </xsl:choose>
    </fo:block>
  </xsl:template>

  <xsl:template name="box">
    <fo:inline font-size="{$size * (1.2 + 0.4 * number($kind = 'BALLOT'))}pt">□</fo:inline><xsl:text> </xsl:text>
    <xsl:choose>
      <xsl:when test="$kind = 'BALLOT'"><fo:inline font-size="{$size * 1.3}pt"><xsl:value-of select="."/></fo:inline></xsl:when>
      <xsl:otherwise><xsl:value-of select="."/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="signatures">
    <fo:block space-before="8mm" keep-together.within-page="always">
      <xsl:for-each select="place">
        <xsl:choose>
          <xsl:when test="@seal = 'true'">
            <fo:block space-before="6mm" start-indent="{85 - 20 * number($large)}mm" text-align="center">
              <fo:block><xsl:value-of select="@label"/></fo:block>
              <fo:block color="{$rule}" font-size="{$small}pt" padding-top="9mm" padding-bottom="9mm"><xsl:value-of select="$words/@seal"/></fo:block>
              <fo:block><xsl:value-of select="$words/@date"/></fo:block>
            </fo:block>
          </xsl:when>
          <xsl:otherwise>
            <fo:block space-before="5mm" text-align-last="justify"><xsl:value-of select="concat(@label, $words/@sign)"/><fo:leader leader-pattern="rule" rule-thickness="0.6pt" leader-length.minimum="15mm" leader-length.optimum="40mm" leader-length.maximum="100%"/><xsl:value-of select="$words/@date"/></fo:block>
          </xsl:otherwise>
        </xsl:choose>
      </xsl:for-each>
    </fo:block>
  </xsl:template>

  <!-- pictures -->
  <xsl:template match="picture">
    <fo:block text-align="center" space-before="3mm" space-after="1mm" keep-with-next.within-page="always"><fo:external-graphic src="{@src}" content-width="{@width * $glass}mm" fox:alt-text="{@description}"/></fo:block>
    <fo:block text-align="center" font-size="{$small}pt" space-after="3mm"><xsl:value-of select="line[1]"/></fo:block>
  </xsl:template>

  <xsl:template match="code">
    <xsl:call-template name="code"><xsl:with-param name="width" select="26 * $glass"/></xsl:call-template>
  </xsl:template>

  <xsl:template name="code">
    <xsl:param name="width"/>
    <fo:block text-align="center" space-before="2mm" line-height="1.2" keep-with-next.within-page="always"><fo:external-graphic src="{@src}" content-width="{$width}mm" fox:alt-text="{@content}"/></fo:block>
    <fo:block text-align="center" font-size="{$small}pt" line-height="1.3" space-after="3mm"><xsl:value-of select="."/></fo:block>
  </xsl:template>

  <xsl:template match="page-break[following-sibling::*[1][self::heading]]"/>
  <xsl:template match="page-break"><fo:block break-before="page" role="artifact" line-height="1pt">&#160;</fo:block></xsl:template>
</xsl:stylesheet>
