// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/latebook/SiblingChecks.h"

#include "ui/latebook/SignInPresenter.h"
#include "ui/shell/Privacy.h"

#include <QCheckBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {

SiblingChecks::SiblingChecks(const Surroundings& around, SignInPresenter& presenter,
                             QWidget* parent)
    : QWidget(parent)
    , m_around(around)
    , m_presenter(presenter)
    , m_rows(new QVBoxLayout(this)) {
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
}

void SiblingChecks::offer(std::optional<PupilId> pupil) {
    for (const Sibling& each : m_siblings)
        delete each.check;
    m_siblings.clear();
    if (!pupil)
        return;
    for (const PupilId id : m_presenter.siblings(*pupil)) {
        auto* check = new QCheckBox;
        check->setObjectName(u"latebook.sibling%1"_s.arg(m_siblings.size() + 1));
        check->setEnabled(!m_presenter.isHere(id));
        m_rows->addWidget(check);
        m_siblings.push_back({id, check});
    }
}

void SiblingChecks::say(const QString& ownCode) {
    for (const Sibling& each : m_siblings) {
        const Pupil* pupil = m_around.school().roll.pupil(each.pupil);
        if (!pupil)
            continue;
        const QString what = each.check->isEnabled()
                                 ? u"→ "_s + m_presenter.preview(each.pupil, ownCode).mark
                                 : tr("is here already");
        each.check->setText(tr("%1 · %2 too  %3")
                                .arg(m_around.privacy.listName(*pupil),
                                     pupil->classOn(m_presenter.at().date()), what));
    }
}

void SiblingChecks::toggle() {
    const bool isAnyOff = std::ranges::any_of(m_siblings, [](const Sibling& each) {
        return each.check->isEnabled() && !each.check->isChecked();
    });
    for (const Sibling& each : m_siblings)
        if (each.check->isEnabled())
            each.check->setChecked(isAnyOff);
}

std::vector<PupilId> SiblingChecks::ticked() const {
    std::vector<PupilId> pupils;
    for (const Sibling& each : m_siblings)
        if (each.check->isEnabled() && each.check->isChecked())
            pupils.push_back(each.pupil);
    return pupils;
}

} // namespace rollbook
