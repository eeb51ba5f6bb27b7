package org.yishi.portal.procedure;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Open;
import org.yishi.portal.procedure.internal.AddressRepository;

/** Where short addresses lead. */
@ApplicationScoped
public class GivenAddresses {

    private static final int LONGEST = 40;

    @Inject
    private AddressRepository repository;

    @Open("short addresses stand on paper for everybody; the page behind decides who may read it")
    public Optional<String> target(String code) {
        return code == null || code.length() > LONGEST ? Optional.empty() : repository.target(code);
    }
}
