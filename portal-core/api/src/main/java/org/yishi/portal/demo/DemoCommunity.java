package org.yishi.portal.demo;

import java.util.List;
import java.util.Map;

import org.yishi.portal.access.Actor;

/**
 * The invented community of the demo.
 *
 * @param areaId     the community
 * @param worker     a worker of the residents' committee (社区工作者)
 * @param supervisor a member of the supervision committee (居务监督委员会成员)
 * @param residents  verified residents, at least ten
 * @param offices    all office holders who can log in, by their login: {@code member}, {@code secretary}, {@code supervisor2},
 *                   {@code representative}, {@code street} …
 */
public record DemoCommunity(long areaId, Actor worker, Actor supervisor, List<Actor> residents, Map<String, Actor> offices) {
}
