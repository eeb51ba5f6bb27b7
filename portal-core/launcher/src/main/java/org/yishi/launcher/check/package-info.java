/** {@code check <file>}: an exported chain or a result pack, checked without a portal. */
package org.yishi.launcher.check;
