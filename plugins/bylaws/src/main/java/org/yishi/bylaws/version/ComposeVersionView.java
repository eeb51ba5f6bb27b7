package org.yishi.bylaws.version;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Collectors;

import org.yishi.bylaws.article.ArticleLine;
import org.yishi.bylaws.bylaw.Bylaws;
import org.yishi.bylaws.text.DocxFile;
import org.yishi.bylaws.text.Paragraph;
import org.yishi.bylaws.text.WrittenText;
import org.yishi.portal.access.Refusal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

/** The draft: its articles, who writes it, which measures it lists; a text from elsewhere is taken over here. */
@Named("bylawsComposeVersion")
@RequestScoped
public class ComposeVersionView extends VersionWorkView {

    private static final int LARGEST = 5 << 20;

    @Inject
    private Drafts drafts;
    @Inject
    private Bylaws bylaws;

    private Integer groupSize;
    private Integer residents;
    private Integer women;
    private String adviser;
    private List<String> measures = List.of();
    private String written;
    private Part file;

    @Override
    protected void fill(BylawVersion known) {
        if (known.hasGroup()) {
            groupSize = known.group().size();
            residents = known.group().residents();
            women = known.group().women();
            adviser = known.group().adviser();
        }
        measures = known.measures().stream().map(Enum::name).toList();
    }

    public List<ArticleLine> getLines() {
        return bylaws.lines(getVersion());
    }

    public boolean isOpen() {
        return getVersion().stage() == VersionStage.DRAFTING && getVersion().purpose() != Purpose.REPEAL;
    }

    /** Warned of, not refused. */
    public boolean isCopied() {
        return drafts.isCopied(getId());
    }

    public String settle() {
        drafts.settle(getId(), DraftingGroup.of(groupSize == null ? 0 : groupSize, residents == null ? 0 : residents, women == null ? 0 : women, adviser),
                measures.stream().map(Measure::valueOf).collect(Collectors.toSet()));
        return here("bylaws.version.compose.settled");
    }

    public String take() {
        WrittenText text = file == null || file.getSize() == 0 ? WrittenText.read(List.of(written == null ? "" : written)) : WrittenText.of(paragraphs());
        drafts.take(getId(), text);
        return text.preamble().isEmpty() ? here("bylaws.version.compose.taken", text.articles().size())
                : here("bylaws.version.compose.takenWithout", text.articles().size(), String.join(" ", text.preamble()));
    }

    private List<Paragraph> paragraphs() {
        try (InputStream in = file.getInputStream()) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new Refusal("bylaws.refusal.fileSize", LARGEST >> 20).at("file");
            }
            return DocxFile.read(bytes);
        } catch (IOException | IllegalArgumentException none) {
            throw new Refusal("bylaws.refusal.file").at("file");
        }
    }

    private String here(String key, Object... arguments) {
        done(key, arguments);
        return to("/bylaws/version/compose");
    }

    public Measure[] getAllMeasures() {
        return Measure.values();
    }

    public Integer getGroupSize() {
        return groupSize;
    }

    public void setGroupSize(Integer groupSize) {
        this.groupSize = groupSize;
    }

    public Integer getResidents() {
        return residents;
    }

    public void setResidents(Integer residents) {
        this.residents = residents;
    }

    public Integer getWomen() {
        return women;
    }

    public void setWomen(Integer women) {
        this.women = women;
    }

    public String getAdviser() {
        return adviser;
    }

    public void setAdviser(String adviser) {
        this.adviser = adviser;
    }

    public List<String> getMeasures() {
        return measures;
    }

    public void setMeasures(List<String> measures) {
        this.measures = measures;
    }

    public String getWritten() {
        return written;
    }

    public void setWritten(String written) {
        this.written = written;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
