// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/FamilyAtTheDesk.h"
#include "tests/support/Must.h"
#include "tests/support/Widgets.h"
#include "ui/family/FamilyCard.h"

#include <QVBoxLayout>

#include <gtest/gtest.h>

class QDialog;

namespace rollbook {

// The card of Ada's family (FamilyAtTheDesk), on Wednesday 20 November 2024 at 16:00, with Ruth
// Okafor at the desk.
class AtTheCard : public testing::Test {
protected:
    AtTheCard();

    FamilyPresenter& presenter() { return m_card->presenter(); }
    const FamilyWork& agreed() { return *m_family.disk.school().family; }
    QString list() const; // "Target | 95.5% from …", a line each
    QString notice() const;
    template <typename T>
    T* part(const char* name) {
        return m_page.findChild<T*>(QString::fromLatin1(name));
    }
    bool isOffered(const char* command);
    void run(const char* command);
    // Fills the form, tries, and gives up if it is refused; what it said is in m_refusal.
    void answer(const char* form, const std::function<void(QDialog&)>& fill);
    void answerAndRun(const char* form, const char* command,
                      const std::function<void(QDialog&)>& fill);

    FamilyAtTheDesk m_family;
    QWidget m_page;
    FamilyCard* m_card;
    QString m_refusal;
};

// What a person does in a form; `field` without the form's own name.
void type(QDialog& form, const QByteArray& field, const QString& text);
void write(QDialog& form, const QByteArray& field, const QString& text); // in a field of some lines
void date(QDialog& form, const QByteArray& field, const char* iso);
void pick(QDialog& form, const QByteArray& field, const QString& beginning);
void tick(QDialog& form, const QByteArray& field, bool on = true);

} // namespace rollbook
