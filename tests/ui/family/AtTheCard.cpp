// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/family/AtTheCard.h"

#include "ui/widgets/DateEdit.h"
#include "ui/widgets/Notice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QPlainTextEdit>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

template <typename T>
T& field(QDialog& form, const QByteArray& name) {
    auto* found =
        form.findChild<T*>(u"%1.%2"_s.arg(form.objectName(), QString::fromLatin1(name)));
    ROLLBOOK_REQUIRE(found != nullptr, QString::fromLatin1(name));
    return *found;
}

} // namespace

AtTheCard::AtTheCard()
    : m_card(new FamilyCard(m_family.around(), m_page)) {
    auto* column = new QVBoxLayout(&m_page);
    column->addWidget(m_card);
    m_page.resize(1000, 500);
    m_page.show();
    presenter().choose(m_family.ada());
}

QString AtTheCard::list() const {
    QString text = gridText(*m_page.findChild<QTableView*>(u"family.list"_s)->model());
    return text.section(u'\n', 1);
}

QString AtTheCard::notice() const {
    return m_page.findChild<Notice*>(u"family.notice"_s)->sentence();
}

bool AtTheCard::isOffered(const char* command) {
    m_family.commands.refresh();
    return m_family.commands.action(QString::fromLatin1(command))->isEnabled();
}

void AtTheCard::run(const char* command) {
    EXPECT_TRUE(isOffered(command)) << command;
    m_family.commands.action(QString::fromLatin1(command))->trigger();
}

void AtTheCard::answer(const char* form, const std::function<void(QDialog&)>& fill) {
    m_family.dialogs.expectDialog(QString::fromLatin1(form), [this, fill](QDialog& dialog) {
        EXPECT_EQ(tabOrderFaults(dialog), QStringList());
        fill(dialog);
        dialog.done(QDialog::Accepted);
        m_refusal = dialog.findChild<Notice*>()->sentence();
        return dialog.result() == QDialog::Accepted;
    });
}

void AtTheCard::answerAndRun(const char* form, const char* command,
                             const std::function<void(QDialog&)>& fill) {
    answer(form, fill);
    run(command);
}

void type(QDialog& form, const QByteArray& name, const QString& text) {
    field<QLineEdit>(form, name).setText(text);
}

void write(QDialog& form, const QByteArray& name, const QString& text) {
    field<QPlainTextEdit>(form, name).setPlainText(text);
}

void date(QDialog& form, const QByteArray& name, const char* iso) {
    field<DateEdit>(form, name).setDate(QDate::fromString(QString::fromLatin1(iso), Qt::ISODate));
}

void pick(QDialog& form, const QByteArray& name, const QString& beginning) {
    auto& box = field<QComboBox>(form, name);
    const int place = box.findText(beginning, Qt::MatchStartsWith);
    EXPECT_GE(place, 0) << qPrintable(beginning);
    box.setCurrentIndex(place);
}

void tick(QDialog& form, const QByteArray& name, bool on) {
    field<QCheckBox>(form, name).setChecked(on);
}

} // namespace rollbook
