/** Documents on paper: poster, booklet, history, and the forms of the procedure (domain 4.5). */
package org.yishi.bylaws.print;
