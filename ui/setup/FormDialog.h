// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/setup/FormRows.h"

#include <QDialog>

#include <functional>

namespace rollbook {

class Notice;

// A small form over the window: rows, a notice, Cancel and one verb. `submit` gives back what is
// wrong, or nothing when it is done; the dialog stays until then.
class FormDialog : public QDialog {
    Q_OBJECT
public:
    FormDialog(const QString& name, const QString& title, const QString& verb, const Theme& theme);

    FormRows& rows() { return *m_rows; }
    void onSubmit(std::function<QString()> submit) { m_submit = std::move(submit); }

protected:
    void showEvent(QShowEvent* event) override;

private:
    void submit();

    FormRows* m_rows;
    Notice* m_notice;
    std::vector<QWidget*> m_verbs;
    std::function<QString()> m_submit;
};

} // namespace rollbook
