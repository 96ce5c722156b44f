// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/HeldChanges.h"
#include "core/store/Store.h"
#include "ui/firstrun/NewSchool.h"
#include "ui/firstrun/WizardPage.h"
#include "ui/setup/SetupWords.h"
#include "ui/widgets/FormRows.h"
#include "ui/words/Dates.h"
#include "ui/words/Sentences.h"

#include <QDir>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// What stands in the file; a cell that only reads as a closure's code is no mark.
QString marksIn(const Office& office) {
    const auto marks = office.store().marks().count();
    return marks ? words::count(*marks) : sentence(marks.error());
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
        const School& school = office.school();
        const QDate today = office.clock().today();
        const auto classes = school.roll.classesOn(today).size();
        return {{tr("School"), school.details.name},
                {tr("File"), QDir::toNativeSeparators(m_school.file)},
                {tr("School years"), years(school)},
                {tr("At the desk"), u"%1, %2"_s.arg(m_school.officer.name, m_school.officer.jobTitle)},
                {tr("Pupils"), withFiles(ImportKind::Pupils, tr("%1, in %2 classes").arg(words::count(qint64(school.roll.pupils().size()))).arg(classes))},
                {tr("Contacts"), withFiles(ImportKind::Contacts, words::count(qint64(school.roll.contacts().size())))},
                {tr("Marks"), withFiles(ImportKind::Marks, marksIn(office))},
                {tr("Waiting for you"), waiting(office)}};
    }

    // What each file brought and what was held back of it.
    QString withFiles(ImportKind kind, const QString& total) const {
        const auto found = m_school.broughtIn.find(kind);
        return found == m_school.broughtIn.end() ? total
                                                 : (QStringList{total} + found->second).join(u'\n');
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
