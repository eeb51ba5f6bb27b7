package org.yishi.bylaws.enforcement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The person concerned objects. */
@Named("bylawsObjectEnforcement")
@RequestScoped
public class ObjectEnforcementView extends FileView {

    @Inject
    private Enforcements enforcements;
    @Inject
    private Clock clock;

    private final Map<String, Object> values = new HashMap<>();

    @Override
    protected Enforcements.File read(long id) {
        return enforcements.own(id);
    }

    public String object() {
        Object body = values.get("body");
        enforcements.object(getId(), body == null ? "" : body.toString(), LocalDate.now(clock));
        return done("bylaws.enforcement.object.done", "/bylaws/enforcement/show");
    }

    /** What is typed into the declared form. */
    public Map<String, Object> getValues() {
        return values;
    }
}
