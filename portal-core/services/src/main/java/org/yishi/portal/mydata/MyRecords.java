package org.yishi.portal.mydata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.mydata.internal.TakeAway;
import org.yishi.portal.people.internal.PasswordAgain;

/** Everything held about the person who asks: to see, and to take away (个人信息保护法第四十五条). */
@ApplicationScoped
public class MyRecords {

    @Inject
    @Any
    private Instance<PersonalRecords> records;
    @Inject
    private TakeAway takeAway;
    @Inject
    private PasswordAgain passwordAgain;
    @Inject
    private CurrentActor current;
    @Inject
    private Act act;

    /** By kind: the person first, then what goes, what loses the name, what stays; in each the newest first. */
    @Guarded(value = "portal.seeMyData", kind = Guarded.Kind.READ)
    public Map<String, List<Held>> held() {
        return byKind();
    }

    /** @return a zip file with a page to read, the same as JSON, and the files */
    @Guarded("portal.takeMyData")
    public byte[] take(String password) {
        passwordAgain.check(password);
        List<HeldFile> files = records.stream().flatMap(one -> one.files(current.get().personId()).stream()).toList();
        Map<String, List<Held>> held = byKind();
        act.on("portal/person/" + current.get().personId()).fact("taken", "all").fact("files", files.size());
        return takeAway.pack(held, files);
    }

    private Map<String, List<Held>> byKind() {
        List<Held> all = new ArrayList<>();
        records.stream().sorted(Comparator.comparing((PersonalRecords one) -> one.getClass().getName()))
                .forEach(one -> all.addAll(one.held(current.get().personId())));
        return all.stream().sorted(Comparator.comparing((Held one) -> !one.kind().equals("portal.mydata.kind.person"))
                .thenComparing(one -> !one.kind().startsWith("portal.")).thenComparing(Held::fate).thenComparing(Held::kind))
                .collect(Collectors.groupingBy(Held::kind, LinkedHashMap::new, Collectors.toList()));
    }
}
