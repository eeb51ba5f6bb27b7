package org.yishi.decisions.matter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** One decision as everybody sees it, from the proposal to the archive. */
@Named("decisionsShowMatter")
@RequestScoped
public class ShowMatterView extends ReadMatterView {
}
