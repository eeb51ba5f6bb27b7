package org.yishi.garden.bed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

@Named("gardenTakeBed")
@RequestScoped
public class TakeBedView {

    @Inject
    private Beds beds;
    private String crop;

    public String take() {
        beds.take(1, crop);
        return "/garden/bed/list?faces-redirect=true";
    }

    public String getCrop() {
        return crop;
    }

    public void setCrop(String crop) {
        this.crop = crop;
    }
}
