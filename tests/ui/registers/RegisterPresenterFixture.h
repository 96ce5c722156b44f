// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/AtTheDesk.h"
#include "ui/registers/RegisterPresenter.h"
#include "ui/registers/StandingWords.h"
#include "ui/words/Sentences.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>

namespace rollbook {

using namespace Qt::StringLiterals;

// Ada, Ben and Cem of 4A on Wednesday 20 November 2024, five past nine.
class RegisterPresenterFixture : public ::testing::Test {
protected:
    RegisterPresenterFixture()
        : built(SchoolBuilder()
                    .onReferenceCalendar()
                    .withPupil(u"Ada"_s)
                    .inClass(u"4A"_s)
                    .inYear(4)
                    .marked(u"2024-11-18 AM"_s, u"/ \\ I I"_s)
                    .withPupil(u"Ben"_s)
                    .inClass(u"4A"_s)
                    .inYear(4)
                    .withPupil(u"Cem"_s)
                    .inClass(u"4A"_s)
                    .inYear(4)
                    .build())
        , at(*built, moment("2024-11-20T09:05"))
        , presenter(at.around())
        , tester(&presenter.model()) {
        QObject::connect(&presenter, &RegisterPresenter::refused,
                         [this](const Error& error) { refusals.append(sentence(error)); });
        QObject::connect(&presenter, &RegisterPresenter::advised,
                         [this](const QString& words) { refusals.append(words); });
    }

    void open() { presenter.open(u"4A"_s, now); }
    void type(const QString& keys) {
        for (const QChar key : keys)
            presenter.press(key);
    }
    // The code cells, from top to bottom; "-" is blank.
    QString codes() {
        QStringList shown;
        for (const RegisterRow& row : presenter.model().rows())
            shown.append(row.cell.code.isEmpty() ? u"-"_s : row.cell.code);
        return shown.join(u' ');
    }
    QString drafted(const QString& forename) const {
        const DraftMark* cell = at.disk.school().draft(at.disk.pupil(forename), now);
        return cell ? cell->mark.code : QString();
    }
    const RegisterRow& row(int index) { return *presenter.model().rowAt(index); }
    QString standing() { return standingWords(presenter.standing()); }

    const SessionKey now = session(u"2024-11-20 AM"_s);
    std::unique_ptr<BuiltSchool> built;
    AtTheDesk at;
    RegisterPresenter presenter;
    QAbstractItemModelTester tester;
    QStringList refusals;
};

} // namespace rollbook
