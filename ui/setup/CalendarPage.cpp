// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/Settings.h"
#include "ui/setup/ImportPanel.h"
#include "ui/setup/SetupPages.h"
#include "ui/setup/SetupWords.h"
#include "ui/setup/YearForm.h"
#include "ui/setup/YearView.h"
#include "ui/shell/Desk.h"
#include "ui/widgets/FormRows.h"
#include "ui/words/Sentences.h"

#include <QComboBox>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

BankHolidays shippedHolidays() {
    const auto holidays = BankHolidays::shipped();
    ROLLBOOK_REQUIRE(holidays.isOk(), holidays.error().toString());
    return *holidays;
}

QWidget* tab(std::initializer_list<QWidget*> parts) {
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, space::kMedium, 0, 0);
    column->setSpacing(space::kMedium);
    for (QWidget* part : parts)
        column->addWidget(part);
    column->addStretch(1);
    return page;
}

// The year as it stands, its dates as fields, and the way in for a calendar file.
class CalendarPage final : public SetupPage {
public:
    explicit CalendarPage(const Surroundings& around)
        : SetupPage(u"calendar"_s, tr("Calendar"),
                    tr("The sessions of each school year. Every figure and deadline follows from them."),
                    around)
        , m_year(makeChoice(u"setup.calendar.year"_s, 120))
        , m_view(new YearView(around.theme))
        , m_why(makeWords({}))
        , m_counts(makeWords({}, "section"))
        , m_form(new YearForm(around.clock().today(), shippedHolidays()))
        , m_save(button(u"calendar.save"_s, tr("Save these dates"), ButtonKind::Primary, [this] { save(); }))
        , m_import(new ImportPanel(ImportKind::Calendar, around.office, around.dialogs, around.theme,
                                   [this] { return this->around().desk.author(); })) {
        m_year->setAccessibleName(tr("School year"));
        m_why->setObjectName(u"setup.calendar.why"_s);
        m_counts->setObjectName(u"setup.calendar.counts"_s);
        m_counts->setWordWrap(false);
        auto* tabs = new QTabWidget;
        tabs->setObjectName(u"setup.calendar.tabs"_s);
        tabs->tabBar()->setAccessibleName(tr("Parts of the calendar"));
        tabs->addTab(tab({m_view, new YearLegend(around.theme), m_why}), tr("The year"));
        tabs->addTab(tab({m_form, m_save}), tr("Dates"));
        tabs->addTab(tab({m_import}), tr("Bring in a file"));
        m_save->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        body()->addLayout(row({m_year, m_counts}));
        body()->addWidget(tabs, 1);
        connectParts();
    }

    void load() override {
        const SchoolYear now = SchoolYear::containing(around().clock().today());
        std::set<SchoolYear> years{now, now.next()};
        for (const auto& [year, dates] : around().school().calendar.years())
            years.insert(year);
        fillYears(years, m_year->count() > 0 ? chosenYear() : now);
        show();
    }

private:
    void connectParts() {
        connect(m_year, &QComboBox::activated, this, [this] { show(); });
        connect(m_view, &YearView::dayChosen, this,
                [this](const YearDay& day) { m_why->setText(setupwords::of(day)); });
        connect(&around().office.notifier(), &Notifier::changed, this, [this](const Change& change) {
            if (change.parts.testFlag(ChangedPart::Calendar) && m_year->count() > 0)
                load();
        });
    }

    SchoolYear chosenYear() const { return SchoolYear(m_year->currentData().toInt()); }

    void fillYears(const std::set<SchoolYear>& years, SchoolYear chosen) {
        m_year->clear();
        for (const SchoolYear year : years)
            m_year->addItem(year.toString(), year.firstCalendarYear());
        m_year->setCurrentIndex(std::max(0, m_year->findData(chosen.firstCalendarYear())));
    }

    void show() {
        const SchoolCalendar& calendar = around().school().calendar;
        const SchoolYear year = chosenYear();
        const bool hasDates = calendar.years().contains(year);
        m_counts->setText(hasDates ? setupwords::of(countOf(calendar, year.range()))
                                   : tr("No dates yet: the usual ones are proposed under “Dates”."));
        m_view->setDays(year, yearDays(calendar, year));
        if (!m_view->chosen().isValid())
            m_why->setText(tr("Choose a day with the mouse or the arrow keys to see why it is what it is."));
        m_form->setPlan(planOf(calendar, year, m_form->holidays()));
    }

    void save() {
        if (m_form->isWrong()) {
            tell(tr("One of the dates is not a day of this school year. It is marked."));
            return;
        }
        const YearPlan plan = m_form->plan();
        const auto saved = ChangeSettings(around().office)
                               .setYearDates(plan.dates, closuresOf(plan, m_form->holidays()),
                                             around().desk.author());
        tell(saved ? QString() : sentence(saved.error()), tr("Saved. No mark was changed by it."));
    }

    QComboBox* m_year;
    YearView* m_view;
    QLabel* m_why;
    QLabel* m_counts;
    YearForm* m_form;
    QPushButton* m_save;
    ImportPanel* m_import;
};

} // namespace

std::unique_ptr<SetupPage> makeCalendarPage(const Surroundings& around) {
    return std::make_unique<CalendarPage>(around);
}

} // namespace rollbook
