package org.yishi.portal.front.internal;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.front.FrontFigure;
import org.yishi.portal.front.FrontItem;
import org.yishi.portal.front.FrontSource;
import org.yishi.portal.people.People;
import org.yishi.portal.register.internal.RegisterRepository;
import org.yishi.portal.text.Texts;

/** How many live here, as far as a register says it. */
@ApplicationScoped
public class PeopleFront implements FrontSource {

    @Inject
    private People people;
    @Inject
    private RegisterRepository register;
    @Inject
    private Texts texts;

    @Override
    public List<FrontItem> items(long areaId) {
        return List.of();
    }

    @Override
    public List<FrontFigure> figures(long areaId) {
        long adults = people.adultResidents(areaId);
        long households = register.countHouseholds(areaId);
        return adults == 0 ? List.of() : households == 0 ? List.of(new FrontFigure(texts.get("portal.front.figure.adults"), adults))
                : List.of(new FrontFigure(texts.get("portal.front.figure.adults"), adults),
                        new FrontFigure(texts.get("portal.front.figure.households"), households));
    }
}
