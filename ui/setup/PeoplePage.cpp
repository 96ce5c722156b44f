// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/LineList.h"
#include "ui/setup/NumberKind.h"
#include "ui/setup/PeoplePresenter.h"
#include "ui/setup/SetupPages.h"
#include "ui/shell/Desk.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/FormDialog.h"
#include "ui/shell/Preferences.h"
#include "ui/widgets/DateEdit.h"
#include "ui/widgets/FormRows.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int kNumbersShown = 6; // the others by scrolling
constexpr int kFieldWidth = 96;

double scaleOf(const NumberKind& kind) {
    return kind.decimals() == 0 ? 1.0 : 10.0;
}

QWidget* makeYesOrNo(const NumberKind& kind, int value) {
    auto* made = new QComboBox;
    made->addItems({kind.inWords(0), kind.inWords(1)});
    made->setCurrentIndex(value > 0 ? 1 : 0);
    return made;
}

QWidget* makeNumber(const NumberKind& kind, int value) {
    auto* made = new QDoubleSpinBox;
    made->setDecimals(kind.decimals());
    made->setRange(kind.least / scaleOf(kind), kind.most / scaleOf(kind));
    made->setButtonSymbols(QAbstractSpinBox::NoButtons);
    made->setFixedWidth(kFieldWidth);
    made->setValue(value / scaleOf(kind));
    return made;
}

QWidget* makeNumberField(const NumberKind& kind, int value) {
    QWidget* made = kind.unit == NumberKind::Unit::YesNo ? makeYesOrNo(kind, value) : makeNumber(kind, value);
    made->setObjectName(u"number.value"_s);
    return made;
}

int read(const QWidget& field, const NumberKind& kind) {
    if (const auto* choice = qobject_cast<const QComboBox*>(&field))
        return choice->currentIndex();
    return qRound(static_cast<const QDoubleSpinBox&>(field).value() * scaleOf(kind));
}

class PeoplePage final : public SetupPage {
public:
    explicit PeoplePage(const Surroundings& around)
        : SetupPage(u"people"_s, tr("People and numbers"),
                    tr("Whom the school works with, and the numbers it has set. Each holds from its "
                       "day on; what was before stays true of its time."), around)
        , m_presenter(around.office, around.privacy)
        , m_people(makeList(m_presenter.people(), around.theme, u"setup.people.list"_s, tr("People")))
        , m_numbers(makeList(m_presenter.numbers(), around.theme, u"setup.numbers.list"_s, tr("Numbers")))
        , m_add(button(u"people.add"_s, tr("Add…"), ButtonKind::Primary, [this] { add(); }))
        , m_remove(button(u"people.remove"_s, tr("Remove"), ButtonKind::Plain, [this] { remove(); }))
        , m_change(button(u"numbers.change"_s, tr("Change…"), ButtonKind::Plain, [this] { change(); }))
        , m_locks(new QSpinBox) {
        setColumnWidths(*m_people, {190, 180, 130, 200});
        setColumnWidths(*m_numbers, {400, 160});
        body()->addLayout(row({m_add, m_remove}));
        body()->addWidget(m_people, 1);
        body()->addWidget(new SectionHead(tr("Numbers")));
        body()->addWidget(m_numbers);
        m_numbers->setFixedHeight(30 + kNumbersShown * space::kListRow + 2);
        auto* rows = new FormRows;
        m_locks->setObjectName(u"setup.locks"_s);
        m_locks->setRange(1, 120);
        m_locks->setButtonSymbols(QAbstractSpinBox::NoButtons);
        m_locks->setSuffix(tr(" minutes"));
        rows->add(tr("The desk locks itself after"), m_locks, tr("On this computer, without a key or the mouse."));
        body()->addLayout(row({m_change}));
        body()->addLayout(rows);
        connectParts();
    }

    void load() override {
        m_presenter.load();
        const QSignalBlocker quiet(m_locks); // showing it sets nothing
        m_locks->setValue(around().preferences.idleMinutes());
        showChosen();
    }

private:
    void connectParts() {
        for (QTableView* list : {m_people, m_numbers})
            connect(list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { showChosen(); });
        connect(m_numbers, &QTableView::activated, this, [this] { change(); });
        connect(m_locks, &QSpinBox::valueChanged, this,
                [this](int minutes) { around().preferences.setIdleMinutes(minutes); });
    }

    void showChosen() {
        m_remove->setEnabled(chosenKey(*m_people).isValid());
        m_change->setEnabled(chosenKey(*m_numbers).isValid());
    }

    void add() {
        FormDialog dialog(around().theme, around().clock().today(), u"person"_s, tr("Add a person"));
        auto* role = makeChoice(u"person.role"_s, 360);
        role->setEditable(true);
        for (const PeoplePresenter::Role& known : PeoplePresenter::roles())
            role->addItem(known.label, known.id);
        dialog.add(tr("Role"), role, tr("Choose one, or write the school’s own."));
        QLineEdit* name = dialog.addLine(u"name"_s, tr("Name"));
        QLineEdit* phone = dialog.addLine(u"phone"_s, tr("Phone"));
        QLineEdit* email = dialog.addLine(u"email"_s, tr("Email"));
        DateEdit* from = dialog.addDate(u"from"_s, tr("From"), around().clock().today());
        dialog.setVerb(tr("Add"), [&]() -> QString {
            const int known = role->findText(role->currentText().trimmed(), Qt::MatchFixedString);
            const SchoolPerson person{.role = known >= 0 ? role->itemData(known).toString() : role->currentText().trimmed(),
                                      .name = name->text().trimmed(),
                                      .phone = phone->text().trimmed(),
                                      .email = email->text().trimmed(),
                                      .from = from->date()};
            return m_presenter.addPerson(person, around().desk.author());
        });
        if (around().dialogs.run(dialog))
            tell({}, tr("Added."));
    }

    void remove() {
        const QVariant key = chosenKey(*m_people);
        const bool isSure = around().dialogs.confirm(
            {.title = tr("Remove this person?"),
             .text = tr("For a row entered by mistake. When somebody takes over, add the new person from their first day instead."),
             .verb = tr("Remove")});
        if (isSure)
            tell(m_presenter.removePerson(key, around().desk.author()), tr("Removed."));
    }

    void change() {
        const std::vector<NumberKind> kinds = numberKinds();
        const auto kind = std::ranges::find(kinds, chosenKey(*m_numbers).toString(), &NumberKind::id);
        if (kind == kinds.end())
            return;
        FormDialog dialog(around().theme, around().clock().today(), u"number"_s, kind->label);
        const std::optional<int> now = around().school().number(kind->id, around().clock().today());
        QWidget* value = makeNumberField(*kind, now.value_or(kind->usual));
        dialog.add(kind->unitInWords(), value);
        DateEdit* from = dialog.addDate(u"from"_s, tr("From"), around().clock().today());
        dialog.setVerb(tr("Set from this day"), [&]() -> QString {
            return m_presenter.setNumber({.id = kind->id, .value = read(*value, *kind), .from = from->date()},
                                         around().desk.author());
        });
        if (around().dialogs.run(dialog))
            tell({}, tr("Set."));
    }

    PeoplePresenter m_presenter;
    QTableView* m_people;
    QTableView* m_numbers;
    QPushButton* m_add;
    QPushButton* m_remove;
    QPushButton* m_change;
    QSpinBox* m_locks;
};

} // namespace

std::unique_ptr<SetupPage> makePeoplePage(const Surroundings& around) {
    return std::make_unique<PeoplePage>(around);
}

} // namespace rollbook
