// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/Settings.h"
#include "ui/setup/LineList.h"
#include "ui/setup/LinesModel.h"
#include "ui/setup/SetupPages.h"
#include "ui/setup/TimesForm.h"
#include "ui/shell/Desk.h"
#include "ui/widgets/DateEdit.h"
#include "ui/widgets/FormRows.h"
#include "ui/words/Dates.h"
#include "ui/words/Names.h"
#include "ui/words/Sentences.h"

#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QString yearsInWords(const std::vector<YearGroup>& years) {
    QStringList names;
    for (const YearGroup year : years)
        names.append(words::name(year));
    return names.isEmpty() ? SetupPage::tr("Everyone") : names.join(u", "_s);
}

// Nothing: a word in it is no year group.
std::optional<std::vector<YearGroup>> yearsFromTyping(const QString& text) {
    std::vector<YearGroup> years;
    for (const QString& word : text.split(u',', Qt::SkipEmptyParts)) {
        const auto year = YearGroup::fromText(word.trimmed());
        if (!year)
            return std::nullopt;
        years.push_back(*year);
    }
    return years;
}

class TimesPage final : public SetupPage {
public:
    explicit TimesPage(const Surroundings& around)
        : SetupPage(u"times"_s, tr("Register times"),
                    tr("When registers open and close. New times hold from their date on; marks "
                       "already made never change."), around)
        , m_model({tr("From"), tr("For"), tr("Morning"), tr("Afternoon"), tr("Note")})
        , m_list(makeList(m_model, around.theme, u"setup.times.list"_s, tr("Register times by date")))
        , m_remove(button(u"times.remove"_s, tr("Remove"), ButtonKind::Plain, [this] { remove(); }))
        , m_from(new DateEdit(around.clock().today()))
        , m_years(makeField(u"setup.times.years"_s, 200))
        , m_form(new TimesForm)
        , m_add(button(u"times.add"_s, tr("Set from this day"), ButtonKind::Primary, [this] { add(); })) {
        m_from->setObjectName(u"setup.times.from"_s);
        setColumnWidths(*m_list, {110, 130, 196, 196});
        body()->addWidget(m_list, 1);
        body()->addLayout(row({m_remove}));
        auto* card = new Card(tr("New times"));
        auto* rows = new FormRows;
        rows->add(tr("From"), m_from);
        rows->add(tr("Only for years"), m_years, tr("Empty for everyone; else “R, 1, 2”."));
        card->body()->addLayout(rows);
        card->body()->addWidget(m_form);
        card->body()->addLayout(row({m_add}));
        body()->addWidget(card);
        connect(&around.office.notifier(), &Notifier::changed, this, [this](const Change& change) {
            if (change.parts.testFlag(ChangedPart::Calendar))
                load();
        });
        connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { showRemovable(); });
    }

    void load() override {
        const auto& times = around().school().calendar.registerTimes();
        std::vector<Line> lines;
        for (const RegisterTimes& each : times)
            lines.push_back(lineOf(each, int(lines.size())));
        m_model.setLines(std::move(lines));
        if (!m_from->date().isValid())
            m_from->setDate(around().clock().today());
        if (const auto now = around().school().calendar.timesOn(around().clock().today(), {}))
            m_form->setTimes(*now);
        showRemovable();
    }

private:
    static Line lineOf(const RegisterTimes& times, int key) {
        return {.key = key,
                .cells = {words::dateInTable(times.from), yearsInWords(times.years),
                          timesInWords(times.am), timesInWords(times.pm), longTimesWarning(times)},
                .sortKeys = {times.from}};
    }

    // What was in force on a day that has been is part of the record.
    bool isToCome(const QVariant& key) const {
        const auto& times = around().school().calendar.registerTimes();
        return key.isValid() && times[std::size_t(key.toInt())].from > around().clock().today();
    }
    void showRemovable() { m_remove->setEnabled(isToCome(chosenKey(*m_list))); }

    void remove() {
        std::vector<RegisterTimes> times = around().school().calendar.registerTimes();
        times.erase(times.begin() + chosenKey(*m_list).toInt());
        save(times, tr("Removed: these times will not begin."));
    }

    void add() {
        const auto years = yearsFromTyping(m_years->text());
        if (!years || !m_from->date().isValid()) {
            tell(years ? tr("Say from which day the new times hold.")
                       : tr("Write years as “R, 1, 2”, or leave the field empty for everyone."));
            return;
        }
        RegisterTimes added = m_form->times(m_from->date());
        added.years = *years;
        std::vector<RegisterTimes> times = around().school().calendar.registerTimes();
        std::erase_if(times, [&](const RegisterTimes& other) {
            return other.from == added.from && other.years == added.years;
        });
        times.push_back(added);
        save(times, tr("Set from %1. Marks already made stay as they are.")
                        .arg(words::dateInTable(added.from)));
    }

    void save(const std::vector<RegisterTimes>& times, const QString& done) {
        const auto saved =
            ChangeSettings(around().office).setRegisterTimes(times, around().desk.author());
        tell(saved ? QString() : sentence(saved.error()), done);
    }

    LinesModel m_model;
    QTableView* m_list;
    QPushButton* m_remove;
    DateEdit* m_from;
    QLineEdit* m_years;
    TimesForm* m_form;
    QPushButton* m_add;
};

} // namespace

std::unique_ptr<SetupPage> makeTimesPage(const Surroundings& around) {
    return std::make_unique<TimesPage>(around);
}

} // namespace rollbook
