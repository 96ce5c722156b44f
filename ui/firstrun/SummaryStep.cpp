// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/HeldChanges.h"
#include "ui/firstrun/NewSchool.h"
#include "ui/firstrun/WizardPage.h"
#include "ui/setup/SetupWords.h"
#include "ui/widgets/FormRows.h"
#include "ui/words/Dates.h"

#include <QDir>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

qint64 marksOf(const School& school) {
    qint64 marks = 0;
    for (const auto& [year, reg] : school.registers)
        for (int row = 0; row < reg->rowCount(); ++row)
            marks += std::ranges::count_if(reg->cells(row), [](Register::Cell cell) {
                return cell >= Register::kReserved;
            });
    return marks;
}

class SummaryStep final : public WizardPage {
public:
    explicit SummaryStep(NewSchool& school)
        : WizardPage(u"summary"_s, tr("Ready"), tr("This is what your school has. Go back to change "
                                                   "anything; nothing is kept until you open it."))
        , m_school(school)
        , m_rows(new QWidget) {
        body()->addWidget(m_rows);
        body()->addStretch(1);
        setFocusPolicy(Qt::NoFocus);
    }

    void enter() override {
        delete m_rows->layout();
        qDeleteAll(m_rows->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
        auto* rows = new FormRows;
        m_rows->setLayout(rows);
        for (const auto& [label, words] : facts())
            rows->add(label, fact(words));
    }

    QString leave() override { return m_school.finish(); }
    QWidget* firstFocus() override { return nullptr; }

private:
    static QLabel* fact(const QString& words) {
        QLabel* made = makeWords(words, "plain");
        made->setMinimumWidth(480);
        return made;
    }

    std::vector<std::pair<QString, QString>> facts() const {
        Office& office = *m_school.office();
        for (const auto& [year, dates] : office.school().calendar.years())
            if (const auto loaded = office.loadYear(year); !loaded)
                return {};
        const School& school = office.school();
        const QDate today = office.clock().today();
        const auto classes = school.roll.classesOn(today).size();
        return {{tr("School"), school.details.name},
                {tr("File"), QDir::toNativeSeparators(m_school.file)},
                {tr("School years"), years(school)},
                {tr("At the desk"), u"%1, %2"_s.arg(m_school.officer.name, m_school.officer.jobTitle)},
                {tr("Pupils"), tr("%1, in %2 classes").arg(words::count(qint64(school.roll.pupils().size()))).arg(classes)},
                {tr("Contacts"), words::count(qint64(school.roll.contacts().size()))},
                {tr("Marks"), words::count(marksOf(school))},
                {tr("Waiting for you"), waiting(office)}};
    }

    static QString years(const School& school) {
        QStringList words;
        for (const auto& [year, dates] : school.calendar.years())
            words.append(u"%1: %2"_s.arg(year.toString(), setupwords::of(countOf(school.calendar, year.range()))));
        return words.join(u'\n');
    }

    static QString waiting(Office& office) {
        const auto held = HeldChanges(office).waiting();
        return !held || held->empty() ? tr("Nothing")
                                      : tr("%1 changes to decide, in Setup").arg(held->size());
    }

    NewSchool& m_school;
    QWidget* m_rows;
};

} // namespace

std::unique_ptr<WizardPage> makeSummaryStep(NewSchool& school) {
    return std::make_unique<SummaryStep>(school);
}

} // namespace rollbook
