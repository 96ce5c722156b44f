// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/PupilField.h"

#include "ui/shell/Privacy.h"
#include "ui/widgets/Parts.h"
#include "ui/words/Dates.h"

#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr std::size_t kMostFound = 20;

} // namespace

PupilField::PupilField(const Surroundings& around, const QString& name)
    : m_around(around)
    , m_line(new QLineEdit)
    , m_meant(makeHint(tr("Part of a name, a class, a UPN"))) {
    m_finder.read(around.school().roll, around.clock().today());
    setObjectName(name);
    m_line->setObjectName(name + u".line"_s);
    m_line->setAccessibleName(tr("Pupil"));
    m_line->installEventFilter(this);
    m_meant->setObjectName(name + u".meant"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kHair);
    column->addWidget(m_line);
    column->addWidget(m_meant);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &PupilField::find);
}

std::optional<PupilId> PupilField::pupil() const {
    return m_found.empty() ? std::nullopt : std::optional(m_found[std::size_t(m_place)]);
}

void PupilField::choose(PupilId pupil) {
    m_found = {pupil};
    if (const Pupil* known = m_around.school().roll.pupil(pupil))
        m_line->setText(m_around.privacy.listName(*known));
    show(0);
}

void PupilField::find(const QString& typed) {
    m_found = m_finder.find(typed, kMostFound);
    show(0);
}

void PupilField::show(int place) {
    m_place = place;
    const Pupil* meant = pupil() ? m_around.school().roll.pupil(*pupil()) : nullptr;
    if (!meant)
        return m_meant->setText(m_line->text().trimmed().isEmpty()
                                    ? tr("Part of a name, a class, a UPN")
                                    : tr("Nobody on roll fits"));
    const QString who = tr("%1 · %2 · born %3")
                            .arg(m_around.privacy.listName(*meant),
                                 meant->classOn(m_around.clock().today()),
                                 m_around.privacy.words(words::dateInTable(meant->birth)));
    m_meant->setText(m_found.size() == 1
                         ? who
                         : tr("%1   (%2 of %3, ↑ ↓)").arg(who).arg(place + 1).arg(m_found.size()));
}

bool PupilField::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress && !m_found.empty()) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int count = int(m_found.size());
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            show((m_place + (key == Qt::Key_Down ? 1 : count - 1)) % count);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace rollbook
