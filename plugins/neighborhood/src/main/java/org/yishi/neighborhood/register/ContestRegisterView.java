package org.yishi.neighborhood.register;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

/** An owner says that a line is wrong, with proof. */
@Named("neighborhoodContestRegister")
@RequestScoped
public class ContestRegisterView extends RegisterAreaView {

    private static final int READ_AT_MOST = 32 * 1024 * 1024;

    @Inject
    private Contests contests;

    private final Map<String, Object> values = new HashMap<>();
    private Part proof;
    private String unit;

    @Override
    public void load() {
        super.load();
        if (!isAgain() && unit != null) {
            values.put("unit", unit);
        }
    }

    public String raise() throws IOException {
        byte[] file = new byte[0];
        if (proof != null && proof.getSize() > 0) {
            try (InputStream content = proof.getInputStream()) {
                file = content.readNBytes(READ_AT_MOST);
            }
        }
        contests.raise(getArea(), (String) values.get("unit"), ContestSheet.kind((String) values.get("kind")), (String) values.get("claim"),
                file.length == 0 ? "" : proof.getSubmittedFileName(), file, null);
        return done("/neighborhood/register/mine", "neighborhood.register.contest.done");
    }

    /** What is typed into the declared form. */
    public Map<String, Object> getValues() {
        return values;
    }

    public Part getProof() {
        return proof;
    }

    public void setProof(Part proof) {
        this.proof = proof;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }
}
