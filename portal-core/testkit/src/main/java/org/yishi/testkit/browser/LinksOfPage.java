package org.yishi.testkit.browser;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where one gets from a page within the portal, and whether one does get there. */
public final class LinksOfPage {

    private static final String ALL = "return [...document.querySelectorAll('main a[href]')].map(a => a.getAttribute('href')).filter(to => to.startsWith('/'))";
    /** Four at a time, as a browser would; what is answered is not read. */
    private static final String ASK = """
            const addresses = arguments[0], done = arguments[arguments.length - 1], answers = {};
            const next = async () => { while (addresses.length) { const to = addresses.shift();
              try { answers[to] = (await fetch(to, {headers: {Accept: 'text/html'}})).status; } catch (e) { answers[to] = 0; } } };
            Promise.all([next(), next(), next(), next()]).then(() => done(answers));
            """;

    /** From the page that is shown on, link after link within some rooms, each address once and of each page at most five; answers what was refused. */
    private static final String CRAWL = """
            const within = arguments[0], done = arguments[arguments.length - 1], seen = {}, often = {}, shut = {}, wanted = [];
            const note = (page, from) => page.querySelectorAll('main a[href]').forEach(a => {
              const to = a.getAttribute('href').replace(/#.*/, ''), path = to.replace(/\\?.*/, '');
              if (to.startsWith('/') && !seen[to] && (often[path] = (often[path] || 0) + 1) <= 5) { seen[to] = 1; wanted.push([to, from]); } });
            const next = async () => { while (wanted.length) { const [to, from] = wanted.shift();
              try { const answer = await fetch(to, {headers: {Accept: 'text/html'}});
                if (!answer.ok) { shut[to] = answer.status + ' from ' + from; } else if (to.startsWith(within)) { note(new DOMParser().parseFromString(await answer.text(), 'text/html'), to); }
              } catch (e) { shut[to] = e + ' from ' + from; } } };
            note(document, location.pathname);
            (async () => { while (wanted.length) { await Promise.all([next(), next(), next(), next()]); } done(shut); })();
            """;

    private final List<String> addresses;

    private LinksOfPage(List<String> addresses) {
        this.addresses = addresses;
    }

    @SuppressWarnings("unchecked")
    public static LinksOfPage of(PortalPage page) {
        return new LinksOfPage((List<String>) page.browser().driver().executeScript(ALL));
    }

    /** Addresses that begin so. */
    public List<String> to(String beginning) {
        return addresses.stream().filter(to -> to.startsWith(beginning)).distinct().toList();
    }

    /** The first address of each page, whatever it is about, by its path. */
    public Map<String, String> byPage() {
        Map<String, String> first = new LinkedHashMap<>();
        addresses.forEach(to -> first.putIfAbsent(to.replaceFirst("[?#].*", ""), to.replaceFirst("#.*", "")));
        return first;
    }

    /** With which status each is answered to whoever is logged in, redirects followed; 0 where there was no answer. */
    @SuppressWarnings("unchecked")
    public static Map<String, Integer> statuses(Browser browser, Collection<String> addresses) {
        Map<String, Integer> statuses = new LinkedHashMap<>();
        ((Map<String, Object>) browser.driver().executeAsyncScript(ASK, List.copyOf(addresses)))
                .forEach((address, status) -> statuses.put(address, ((Number) status).intValue()));
        return statuses;
    }

    /** Which addresses are offered, on the page that is shown or on any beginning so to which it leads, and are refused; with the page that offers them. */
    @SuppressWarnings("unchecked")
    public static Map<String, String> shut(Browser browser, String within) {
        return (Map<String, String>) browser.driver().executeAsyncScript(CRAWL, within);
    }
}
