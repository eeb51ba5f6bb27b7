/**
 * Bodies (机构) that decide: who is on their roll on a day, by which rule they count. Core brings those of the party organisation, the
 * residents' committee, the supervision committee, the party members, the representatives and all residents; a plugin adds its own
 * as a CDI bean that implements {@link org.yishi.portal.body.Body}.
 */
package org.yishi.portal.body;
