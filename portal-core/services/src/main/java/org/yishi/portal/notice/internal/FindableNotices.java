package org.yishi.portal.notice.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.notice.NoticeState;
import org.yishi.portal.search.Findable;
import org.yishi.portal.search.SearchSource;

/** 公示: found from the day it hangs, also when its days have run; by the text that hangs, and not when it was withdrawn. */
@ApplicationScoped
public class FindableNotices implements SearchSource {

    @Inject
    private NoticeRepository repository;
    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return "portal.notice";
    }

    @Override
    public List<String> dossiers() {
        return repository.hungDossiers();
    }

    @Override
    public List<Findable> of(Collection<String> dossiers) {
        List<NoticeEntity> hung = repository.hungOf(dossiers).stream().filter(notice -> notice.stage() != NoticeState.WITHDRAWN).toList();
        Map<Long, NoticeTextEntity> texts = repository.currentTexts(hung);
        Map<Long, List<PostingEntity>> postings = repository.postingsOf(hung);
        return hung.stream().filter(notice -> texts.containsKey(notice.id()) && postings.containsKey(notice.id()))
                .map(notice -> findable(notice, texts.get(notice.id()), postings.get(notice.id()).get(0))).toList();
    }

    private Findable findable(NoticeEntity notice, NoticeTextEntity text, PostingEntity first) {
        return Findable.page(notice.dossier(), notice.areaId(), text.title(), "/portal/notice/show?id=" + notice.id()).part(notice.id())
                .saying(text.body()).of(LocalDate.ofInstant(first.recordedAt(), clock.getZone())).with(text.annexes());
    }
}
