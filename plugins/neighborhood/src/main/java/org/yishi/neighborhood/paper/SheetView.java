package org.yishi.neighborhood.paper;

import org.yishi.portal.page.FormPage;

/** What the form pages of these rooms have in common; a day they ask for is today at first. */
public abstract class SheetView extends FormPage {

    protected SheetView() {
        super("neighborhood");
    }

    @Override
    public void load() {
        suggest("on", today());
        super.load();
    }

    protected Scan scan() {
        return Scan.of(getFile());
    }
}
