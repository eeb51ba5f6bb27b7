package org.yishi.portal.search.internal;

import java.util.List;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.command.PortalCommand;
import org.yishi.portal.search.SearchIndexes.State;
import org.yishi.portal.search.internal.text.WordsRepository;

/** How the index of this node stands; {@code java -jar yishi.jar search rebuild} makes it anew. */
@ApplicationScoped
public class IndexOffice implements PortalCommand {

    private static final int MOST_UNREAD = 20;

    @Inject
    private LiveIndex index;
    @Inject
    private IndexDuty duty;
    @Inject
    private ChangeRepository changes;
    @Inject
    private WordsRepository words;

    public State state() {
        return new State(index.size(), changes.countAfter(index.position()), index.isComplete(), index.made(), words.unread(MOST_UNREAD));
    }

    public void rebuild() {
        duty.rebuild();
    }

    @Override
    public String name() {
        return "search rebuild";
    }

    @Override
    public void run(List<String> arguments, Consumer<String> progress) throws CommandRefused {
        try {
            if (!index.rebuild()) {
                throw new CommandRefused("索引正在重建 / the index is being made anew already");
            }
        } catch (CommandRefused e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        progress.accept("索引已重建，收录 " + index.size() + " 条 / made anew, documents: " + index.size());
    }
}
