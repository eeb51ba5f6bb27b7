package org.yishi.launcher.command;

import org.yishi.launcher.Sentence;

/** How a command ended. @param remark what the launcher has to add; null when nothing */
record CommandOutcome(boolean succeeded, Sentence remark) {
}
